import { expect, test } from 'vitest';
import { comparisonFlow } from '../../../tests/flows/small-flows.ts';
import { comparisonOutcome } from '../../rules/comparison.ts';
import { sensitivityOf } from './orders.ts';

const weights = ['niet', 'wel', 'heel'];
const criteria = (comparisonFlow.criteria ?? []).map(({ id }) => id);
const all = criteria.reduce<readonly Readonly<Record<string, string>>[]>(
  (before, id) => before.flatMap((given) => weights.map((weight) => ({ ...given, [id]: weight }))),
  [{}],
);

test('counting over sums gives what comparing every weighting gives', () => {
  const times = new Map<string, number>();
  for (const answers of all) {
    const { order, ranking } = comparisonOutcome(comparisonFlow, answers);
    const key = JSON.stringify([order, ranking]);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const { method, weightings, orders = [] } = sensitivityOf(comparisonFlow) ?? {};
  expect({ method, weightings }).toEqual({ method: 'geteld', weightings: 3 ** criteria.length });
  const counted = new Map(orders.map(({ order, ranking, share }) => [JSON.stringify([order, ranking]), Math.round(share * all.length)]));
  expect(new Map([...counted].sort())).toEqual(new Map([...times].sort()));
  expect(orders.reduce((total, { share }) => total + share, 0)).toBeCloseTo(1, 9);
});

test('every order comes with answers that give it', () => {
  for (const { answers, order, ranking } of sensitivityOf(comparisonFlow)?.orders ?? []) {
    expect(comparisonOutcome(comparisonFlow, answers)).toMatchObject({ order, ranking });
  }
});

test('where there are too many sums a sample is drawn, the same on every run, and it says so', () => {
  const sampled = sensitivityOf(comparisonFlow, 1);
  const counted = sensitivityOf(comparisonFlow);
  expect(sampled).toMatchObject({ method: 'steekproef', weightings: 20_000 });
  expect(sampled).toEqual(sensitivityOf(comparisonFlow, 1));
  expect(sampled?.orders[0]?.ranking).toEqual(counted?.orders[0]?.ranking);
  expect(sampled?.orders[0]?.share).toBeCloseTo(counted?.orders[0]?.share ?? 0, 1);
});

test('a comparison that weighs nothing has no sensitivity', () => {
  expect(sensitivityOf({ ...comparisonFlow, criteria: undefined })).toBeUndefined();
});
