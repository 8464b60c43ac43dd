import { expect, test } from 'vitest';
import { testFlow } from '../../tests/golden/content.ts';
import type { Answers } from './answers.ts';
import { conditionState, testOutcome } from './verdict.ts';

const questions = ['wsp', 'taken', 'eigendom', 'contract-uwv', 'contract-gemeente', 'gebruikers'];
const everyAnswers = questions.reduce<readonly Answers[]>(
  (all, id) => all.flatMap((given) => ['ja', 'nee', 'weet-niet'].map((answer) => ({ ...given, [id]: answer }))),
  [{}],
);

/** The four verdicts as the source lets us say them, in their order (000, bijlage 3). */
const verdictInWords = (given: Answers): string => {
  const some = (ids: readonly string[], answer: string): boolean => ids.some((id) => given[id] === answer);
  if (some(['wsp', 'taken', 'eigendom'], 'nee')) return 'basis-niet-vervuld';
  if (some(['contract-uwv', 'contract-gemeente', 'gebruikers'], 'nee')) return 'nog-niet';
  return some(questions, 'weet-niet') ? 'onduidelijk' : 'voldoet';
};

test('all 729 combinations of answers have the verdict that the order of the rules gives', () => {
  expect(everyAnswers).toHaveLength(729);
  for (const given of everyAnswers) expect(testOutcome(testFlow, given).verdict, JSON.stringify(given)).toBe(verdictInWords(given));
});

test('"voldoet" only with six times "ja", whatever else is missing', () => {
  for (const given of everyAnswers) {
    const { verdict, met, of } = testOutcome(testFlow, given);
    expect(verdict === 'voldoet').toBe(Object.values(given).every((answer) => answer === 'ja'));
    expect(verdict === 'voldoet').toBe(met === of);
  }
});

test('a condition fails on one "nee", is met when all its questions are "ja", and is unknown otherwise', () => {
  const condition = testFlow.voorwaarden.find(({ vragen }) => vragen.length === 2);
  if (condition === undefined) throw new Error('the content has a condition of two questions');
  const state = (wsp?: string, taken?: string) => conditionState(condition, { ...(wsp && { wsp }), ...(taken && { taken }) });
  expect(state('ja', 'ja')).toBe('vervuld');
  expect(state('ja', 'nee')).toBe('niet-vervuld');
  expect(state('nee')).toBe('niet-vervuld');
  expect(state('ja', 'weet-niet')).toBe('onbekend');
  expect(state('ja')).toBe('onbekend');
  expect(state()).toBe('onbekend');
});
