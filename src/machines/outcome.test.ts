import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonFlow, flows, tariffs } from '../../tests/flows/small-flows.ts';
import { anyAnswers } from '../../tests/golden/states.ts';
import { verdictOf } from '../../tests/golden/verdict-of.ts';
import { isComplete, prune } from '../rules/route.ts';
import { comparedOutcome } from './outcome.ts';

describe.each(flows)('$id', ({ flow }) => {
  test('answers that suffice always have an outcome', () => {
    fc.assert(
      fc.property(anyAnswers(flow), (given) => {
        const answers = prune(flow, given);
        if (isComplete(flow, answers)) expect(verdictOf(flow, answers, tariffs)).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });
});

test('a comparison is also made without the criterion that can be read in two ways', () => {
  const { ambiguous, comparison } = comparedOutcome(comparisonFlow, { parkeren: 'heel', ruimte: 'wel' });
  expect(comparison.ranking[0]).toEqual(['plan-3']);
  expect(ambiguous).toMatchObject({
    criterion: 'parkeren',
    comparison: { ranking: [['plan-1'], ['plan-2'], ['plan-3']] },
  });
});
