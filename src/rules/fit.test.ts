import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparisonFlow } from '../../tests/flows/small-flows.ts';
import { anyAnswers } from '../../tests/golden/states.ts';
import { fitOutcome } from './fit.ts';

const answers = anyAnswers(comparisonFlow);

test('an option never has more hits than there are building blocks answered', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const { hits, answered } = fitOutcome(comparisonFlow, given);
      for (const count of hits) expect(count.hits).toBeLessThanOrEqual(answered);
      expect(answered).toBeLessThanOrEqual(comparisonFlow.bouwstenen?.length ?? 0);
    }),
  );
});

test('the closest options are all those with the most hits, and nothing is closest without a hit', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const { hits, closest } = fitOutcome(comparisonFlow, given);
      const most = Math.max(...hits.map((count) => count.hits));
      for (const count of hits) expect(closest.includes(count.option)).toBe(most > 0 && count.hits === most);
    }),
  );
});

test('without any answer there is nothing to count', () => {
  expect(fitOutcome(comparisonFlow, {})).toMatchObject({ answered: 0, closest: [] });
});

test('weights do not touch the fit', () => {
  const weights = Object.fromEntries((comparisonFlow.criteria ?? []).map(({ id }) => [id, 'heel']));
  expect(fitOutcome(comparisonFlow, weights)).toEqual(fitOutcome(comparisonFlow, {}));
});
