import { expect, test } from 'vitest';
import { comparisonFlow } from '../../tests/golden/content.ts';
import { comparisonOutcome } from './comparison.ts';
import { wonCriteria } from './won-criteria.ts';

test('how often each option stands above another is what the printed table says (001, H8)', () => {
  const counts = wonCriteria(comparisonFlow).map(({ first, second, byFirst, bySecond }) => [
    first,
    second,
    byFirst.length,
    bySecond.length,
  ]);
  expect(counts).toEqual([
    ['variant-1', 'variant-2', 12, 0],
    ['variant-1', 'variant-3', 19, 1],
    ['variant-2', 'variant-3', 16, 1],
  ]);
});

test('counting by hand, one point per criterion, gives the pairs of the comparison', () => {
  const light = comparisonFlow.belang.find(({ gewicht }) => gewicht === 1)?.id ?? '';
  const { pairs } = comparisonOutcome(comparisonFlow, Object.fromEntries(comparisonFlow.criteria.map(({ id }) => [id, light])));
  const byHand = wonCriteria(comparisonFlow).map(({ byFirst, bySecond }) => [byFirst.length, bySecond.length]);
  expect(byHand).toEqual(pairs.map(({ firstWins, secondWins }) => [firstWins, secondWins]));
});
