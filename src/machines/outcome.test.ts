import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonFlow, flows, outcomesOf, tariffs } from '../../tests/golden/content.ts';
import { anyAnswers } from '../../tests/golden/states.ts';
import { verdictOf } from '../../tests/golden/verdict-of.ts';
import { isComplete, prune } from '../rules/route.ts';
import { comparedOutcome } from './outcome.ts';

describe.each(flows)('$id', ({ id, flow }) => {
  test('answers that suffice always have an outcome with a text', () => {
    fc.assert(
      fc.property(anyAnswers(flow), (given) => {
        const answers = prune(flow, given);
        if (isComplete(flow, answers)) expect(outcomesOf(id)).toContain(verdictOf(flow, answers, tariffs));
      }),
      { numRuns: 300 },
    );
  });
});

test('a comparison is also made without the criterion that can be read in two ways', () => {
  const { ambiguous, comparison } = comparedOutcome(comparisonFlow, { 'concurrerend-aanbod': 'heel', branding: 'wel' });
  expect(comparison.ranking[0]).toEqual(['variant-3']);
  expect(ambiguous).toMatchObject({
    criterion: 'concurrerend-aanbod',
    comparison: { ranking: [['variant-1'], ['variant-2'], ['variant-3']] },
  });
});
