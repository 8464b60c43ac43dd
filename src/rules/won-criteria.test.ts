import { expect, test } from 'vitest';
import { comparisonFlow } from '../../tests/flows/small-flows.ts';
import { comparisonOutcome } from './comparison.ts';
import { wonCriteria } from './won-criteria.ts';

test('how often each option stands above another is what the table says', () => {
  const counts = wonCriteria(comparisonFlow).map(({ first, second, byFirst, bySecond }) => [
    first,
    second,
    byFirst.length,
    bySecond.length,
  ]);
  expect(counts).toEqual([
    ['plan-1', 'plan-2', 2, 0],
    ['plan-1', 'plan-3', 3, 1],
    ['plan-2', 'plan-3', 2, 1],
  ]);
});

test('counting by hand, one point per criterion, gives the pairs of the comparison', () => {
  const light = (comparisonFlow.belang ?? []).find(({ gewicht }) => gewicht === 1)?.id ?? '';
  const { pairs } = comparisonOutcome(comparisonFlow, Object.fromEntries((comparisonFlow.criteria ?? []).map(({ id }) => [id, light])));
  const byHand = wonCriteria(comparisonFlow).map(({ byFirst, bySecond }) => [byFirst.length, bySecond.length]);
  expect(byHand).toEqual(pairs.map(({ firstWins, secondWins }) => [firstWins, secondWins]));
});
