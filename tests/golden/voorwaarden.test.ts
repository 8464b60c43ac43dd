import { expect, test } from 'vitest';
import { firstOpen, isComplete } from '../../src/rules/route.ts';
import { testOutcome } from '../../src/rules/verdict.ts';
import { testCases } from './cases.ts';
import { answerOf, outcomesOf, readCases, testFlow } from './content.ts';

const golden = testCases.parse(readCases('golden/voorwaarden.yaml'));

test('the content asks these six questions on these five conditions', () => {
  expect(testFlow.vragen.map(({ id }) => id)).toEqual(golden.vragen);
  expect(testFlow.voorwaarden.map(({ id }) => id)).toEqual(golden.voorwaarden);
  expect(testFlow.voorwaarden.flatMap(({ vragen }) => vragen)).toEqual(golden.vragen);
});

test.each(golden.gevallen)('$nr $wat', ({ overal, behalve, oordeel, vervuld, onbekend, 'niet-vervuld': unmet }) => {
  const answers = { ...Object.fromEntries(golden.vragen.map((id) => [id, overal])), ...behalve };
  const outcome = testOutcome(testFlow, answers);
  const inState = (state: string): readonly string[] =>
    outcome.conditions.filter((condition) => condition.state === state).map(({ id }) => id);
  expect(Object.keys(answers)).toEqual(golden.vragen);
  expect(isComplete(testFlow, answers)).toBe(true);
  expect({ oordeel: outcome.verdict, vervuld: `${outcome.met} van ${outcome.of}` }).toEqual({ oordeel, vervuld });
  expect(inState('niet-vervuld')).toEqual(unmet);
  expect(inState('onbekend')).toEqual(onbekend);
  expect(inState('vervuld')).toEqual(golden.voorwaarden.filter((id) => !unmet.includes(id) && !onbekend.includes(id)));
  expect(outcomesOf('voorwaarden')).toContain(oordeel);
});

test.each(golden['zonder-oordeel'])('no verdict yet: $wat', ({ antwoorden, open }) => {
  expect(firstOpen(testFlow, antwoorden)?.id).toBe(open);
});

test.each(golden.vragen)('%s: "nee" and "weet ik niet" each have an action and say whom to turn to', (question) => {
  for (const answer of ['nee', 'weet-niet']) {
    expect(answerOf(testFlow, question, answer)?.actie, answer).toBeTruthy();
    expect(answerOf(testFlow, question, answer)?.bij, answer).not.toEqual([]);
  }
  expect(answerOf(testFlow, question, 'weet-niet')?.bij).toEqual(golden.navragen[question]);
});

test.each(golden.opmerkingen)('remark: $wat', ({ bij, noemt }) => {
  const remarks = testFlow.vragen.find(({ id }) => id === bij)?.opmerkingen?.join(' ') ?? '';
  for (const words of noemt) expect(remarks).toContain(words);
});
