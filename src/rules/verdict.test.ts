import { describe, expect, test } from 'vitest';
import { choice, condition, flowWith, layeredFlow, list, testFlow, yesNo } from '../../tests/flows/small-flows.ts';
import type { Answers } from './answers.ts';
import { conditionState } from './condition-state.ts';
import { testOutcome } from './verdict.ts';

const questions = testFlow.vragen.map(({ id }) => id);
const everyAnswers = questions.reduce<readonly Answers[]>(
  (all, id) => all.flatMap((given) => ['ja', 'nee', 'weet-niet'].map((answer) => ({ ...given, [id]: answer }))),
  [{}],
);

/** The four verdicts in their order, written without looking at the rules. */
const verdictInWords = (given: Answers): string => {
  const some = (ids: readonly string[], answer: string): boolean => ids.some((id) => given[id] === answer);
  if (some(['statuten', 'doel', 'bestuur'], 'nee')) return 'basis-niet-vervuld';
  if (some(['begroting', 'verzekering', 'bezoekers'], 'nee')) return 'nog-niet';
  return some(questions, 'weet-niet') ? 'onduidelijk' : 'voldoet';
};

test('all combinations of answers have the verdict that the order of the rows gives', () => {
  expect(everyAnswers).toHaveLength(729);
  for (const given of everyAnswers) expect(testOutcome(testFlow, given).verdict, JSON.stringify(given)).toBe(verdictInWords(given));
});

test('all is met exactly where the verdict says so', () => {
  for (const given of everyAnswers) {
    const { verdict, met, of } = testOutcome(testFlow, given);
    expect(verdict === 'voldoet').toBe(met === of);
  }
});

const [pair] = testFlow.voorwaarden;

test('a condition fails on one answer that says so, is met when all say so, and is unknown otherwise', () => {
  if (pair === undefined) throw new Error('a condition of two questions');
  const state = (statuten?: string, doel?: string) =>
    conditionState(testFlow, pair, { ...(statuten && { statuten }), ...(doel && { doel }) });
  expect(state('ja', 'ja')).toBe('vervuld');
  expect(state('ja', 'nee')).toBe('niet-vervuld');
  expect(state('nee')).toBe('niet-vervuld');
  expect(state('ja', 'weet-niet')).toBe('onbekend');
  expect(state('ja')).toBe('onbekend');
  expect(state()).toBe('onbekend');
});

test('a question that is not asked decides nothing of its condition; one that is asked is waited for', () => {
  const flow = flowWith('toets', {
    vragen: [choice('contract', yesNo), choice('elk', yesNo, { als: { contract: 'ja' } })],
    groepen: [{ id: 'kern', titel: 'Kern' }],
    voorwaarden: [condition('contract', 'kern', ['contract', 'elk'])],
    oordelen: [{ uitkomst: 'klaar' }],
  });
  const states = (answers: Answers) => testOutcome(flow, answers).conditions.map(({ state }) => state);
  expect(states({ contract: 'weet-niet' })).toEqual(['onbekend']);
  expect(states({ contract: 'nee' })).toEqual(['niet-vervuld']);
  expect(states({ contract: 'ja' })).toEqual(['onbekend']);
  expect(states({ contract: 'ja', elk: 'ja' })).toEqual(['vervuld']);
});

describe('numbers and what does not apply', () => {
  const sound = { alle: 4, toegankelijk: 4, bezoekers: 500, ehbo: 'ja' };
  const outcome = (answers: Answers) => testOutcome(layeredFlow, { ...sound, ...answers });
  const stateOf = (id: string, answers: Answers) => outcome(answers).conditions.find((one) => one.id === id)?.state;

  test('x of n is met with all of n, and with 0 of 0', () => {
    expect(stateOf('toegankelijk', {})).toBe('vervuld');
    expect(stateOf('toegankelijk', { toegankelijk: 3 })).toBe('niet-vervuld');
    expect(stateOf('toegankelijk', { alle: 0, toegankelijk: 0 })).toBe('vervuld');
  });

  test('a number is met within its bounds, both included', () => {
    expect(stateOf('omvang', { bezoekers: 0 })).toBe('vervuld');
    expect(stateOf('omvang', { bezoekers: 501 })).toBe('niet-vervuld');
  });

  test('a number that is not known leaves its condition unknown', () => {
    expect(stateOf('toegankelijk', { toegankelijk: 'weet-niet' })).toBe('onbekend');
    expect(outcome({ toegankelijk: 'weet-niet' }).verdict).toBe('onduidelijk');
  });

  test('what does not apply counts for nothing: not as met, and not as missing', () => {
    expect(stateOf('ehbo', { ehbo: 'nvt' })).toBe('niet-van-toepassing');
    expect(outcome({ ehbo: 'nvt' })).toMatchObject({ verdict: 'klaar', met: 2, of: 2 });
    expect(outcome({ ehbo: 'nee' })).toMatchObject({ verdict: 'te-regelen', met: 2, of: 3 });
  });
});

test('a condition none of whose questions is asked does not apply, and a group outside the verdict counts for none', () => {
  const flow = flowWith('toets', {
    vragen: [
      choice('soort', { groot: '', klein: '' }),
      choice('plan', yesNo, { als: { soort: 'groot' } }),
      list('extra', ['een', 'twee'], yesNo),
    ],
    groepen: [
      { id: 'kern', titel: 'Kern' },
      { id: 'los', titel: 'Los', buitenOordeel: true },
    ],
    voorwaarden: [condition('plan', 'kern'), condition('een', 'kern'), condition('twee', 'los')],
    oordelen: [{ als: { minstens: 1, van: 'niet-vervuld' }, uitkomst: 'nee' }, { uitkomst: 'ja' }],
  });
  const small = testOutcome(flow, { soort: 'klein', een: 'ja', twee: 'nee' });
  expect(small).toMatchObject({ verdict: 'ja', met: 1, of: 1 });
  expect(small.conditions.map(({ state }) => state)).toEqual(['niet-van-toepassing', 'vervuld', 'niet-vervuld']);
  expect(testOutcome(flow, { soort: 'groot', plan: 'nee', een: 'ja', twee: 'ja' }).verdict).toBe('nee');
});
