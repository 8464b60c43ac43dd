import { expect, test } from 'vitest';
import { firstOpen, isComplete } from '../../src/rules/route.ts';
import { stepsOutcome } from '../../src/rules/steps.ts';
import { stepsCases } from './cases.ts';
import { answerOf, outcomesOf, readCases, stepsFlow } from './content.ts';

const golden = stepsCases.parse(readCases('golden/aansluitstappen.yaml'));

test('the content asks these six steps in this order', () => {
  expect(stepsFlow.vragen.map(({ id }) => id)).toEqual(golden.stappen);
});

test.each(golden.gevallen)('$nr $wat', ({ stappen, uitkomst, volgende, klaar, vooruit }) => {
  const answers = Object.fromEntries(golden.stappen.map((id, at) => [id, stappen[at] ?? '']));
  const outcome = stepsOutcome(stepsFlow, answers);
  expect(isComplete(stepsFlow, answers)).toBe(true);
  expect({ uitkomst: outcome.verdict, volgende: outcome.next, klaar: `${outcome.done} van ${outcome.of}`, vooruit: outcome.ahead }).toEqual(
    {
      uitkomst,
      volgende,
      klaar,
      vooruit,
    },
  );
  expect(outcomesOf('aansluitstappen')).toContain(uitkomst);
});

test.each(golden['zonder-uitkomst'])('no outcome yet: $wat', ({ antwoorden, open }) => {
  expect(firstOpen(stepsFlow, antwoorden)?.id).toBe(open);
});

test.each(golden.stappen)('%s: every answer but "ja" has an action and says whom to turn to', (step) => {
  for (const answer of ['deels', 'nee', 'weet-niet']) {
    expect(answerOf(stepsFlow, step, answer)?.actie, answer).toBeTruthy();
    expect(answerOf(stepsFlow, step, answer)?.bij, answer).not.toEqual([]);
  }
  expect(answerOf(stepsFlow, step, 'weet-niet')?.bij).toEqual(golden.navragen[step]);
});

test.each(Object.entries(golden.verder))('%s, not done, leads to %s', (step, paths) => {
  for (const answer of ['deels', 'nee']) {
    expect(answerOf(stepsFlow, step, answer)?.verder?.map(({ naar }) => naar)).toEqual(expect.arrayContaining(paths));
  }
});
