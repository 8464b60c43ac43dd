import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparisonFlow } from '../../tests/flows/small-flows.ts';
import { anyAnswers } from '../../tests/golden/states.ts';
import { comparisonOutcome, rank, type ComparisonOutcome, type Pair } from './comparison.ts';

const answers = anyAnswers(comparisonFlow);
const options = ['plan-1', 'plan-2', 'plan-3'];

const pairOf = ({ pairs }: Pick<ComparisonOutcome, 'pairs'>, one: string, other: string): Pair | undefined =>
  pairs.find(({ first, second }) => first === one && second === other);

const leads = ({ firstWins, secondWins }: Pair): number => Math.sign(firstWins - secondWins);

/** Three pairs with any lead at all, also those that no table can give. */
const anyPairs = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3)).map(([a, b, c, d, e, f]): Pair[] => [
  { first: 'plan-1', second: 'plan-2', firstWins: a, secondWins: b },
  { first: 'plan-1', second: 'plan-3', firstWins: c, secondWins: d },
  { first: 'plan-2', second: 'plan-3', firstWins: e, secondWins: f },
]);

test('an option that is lower on no criterion never stands below, whatever the weights', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const outcome = comparisonOutcome(comparisonFlow, given);
      expect(pairOf(outcome, 'plan-1', 'plan-2')?.secondWins).toBe(0);
      const place = (option: string): number => outcome.ranking.findIndex((names) => names.includes(option));
      if (outcome.verdict === 'volgorde') expect(place('plan-1')).toBeLessThanOrEqual(place('plan-2'));
    }),
    { numRuns: 500 },
  );
});

test('a ranking holds every option once and says of each pair what the pair says', () => {
  fc.assert(
    fc.property(anyPairs, (pairs) => {
      const ranking = rank(options, pairs);
      if (ranking === undefined) return;
      expect([...ranking.flat()].sort()).toEqual(options);
      const place = (option: string): number => ranking.findIndex((names) => names.includes(option));
      for (const pair of pairs) expect(Math.sign(place(pair.second) - place(pair.first))).toBe(leads(pair));
    }),
    { numRuns: 1000 },
  );
});

test('there is no ranking exactly when "above" and "equal" do not carry over from pair to pair', () => {
  const orders = options.flatMap((_, at) => [0, 1, 2].flatMap((b) => [0, 1, 2].map((c) => [at, b, c])));
  fc.assert(
    fc.property(anyPairs, (pairs) => {
      const fits = orders.some((places) =>
        pairs.every(
          (pair) => Math.sign((places[options.indexOf(pair.second)] ?? 0) - (places[options.indexOf(pair.first)] ?? 0)) === leads(pair),
        ),
      );
      expect(rank(options, pairs) !== undefined).toBe(fits);
    }),
    { numRuns: 1000 },
  );
});

test('a circle (1 above 2, 2 above 3, 3 above 1) has no ranking', () => {
  const circle: Pair[] = [
    { first: 'plan-1', second: 'plan-2', firstWins: 1, secondWins: 0 },
    { first: 'plan-2', second: 'plan-3', firstWins: 1, secondWins: 0 },
    { first: 'plan-1', second: 'plan-3', firstWins: 0, secondWins: 1 },
  ];
  expect(rank(options, circle)).toBeUndefined();
});

test('twice the weight everywhere gives the same ranking', () => {
  const criteria = (comparisonFlow.criteria ?? []).map(({ id }) => id);
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: criteria.length, maxLength: criteria.length }), (chosen) => {
      const weighed = (weight: string) =>
        comparisonOutcome(comparisonFlow, Object.fromEntries(criteria.map((id, at) => [id, chosen[at] ? weight : 'niet'])));
      expect(weighed('heel').ranking).toEqual(weighed('wel').ranking);
    }),
  );
});

test('"weet ik niet" counts as no weight and is named, an unanswered criterion is not named', () => {
  const { counted, unknown, pairs } = comparisonOutcome(comparisonFlow, { kosten: 'weet-niet', ruimte: 'wel' });
  expect({ counted, unknown }).toEqual({ counted: 1, unknown: ['kosten'] });
  expect(pairs).toEqual(comparisonOutcome(comparisonFlow, { ruimte: 'wel' }).pairs);
});

test('a criterion left out weighs nothing', () => {
  const without = comparisonOutcome(comparisonFlow, { ruimte: 'heel', parkeren: 'heel' }, 'parkeren');
  expect(without.pairs).toEqual(comparisonOutcome(comparisonFlow, { ruimte: 'heel' }).pairs);
});

test('answers to the building blocks do not touch the comparison', () => {
  const ids = new Set((comparisonFlow.criteria ?? []).map(({ id }) => id));
  fc.assert(
    fc.property(answers, (given) => {
      const weightsOnly = Object.fromEntries(Object.entries(given).filter(([id]) => ids.has(id)));
      expect(comparisonOutcome(comparisonFlow, given)).toEqual(comparisonOutcome(comparisonFlow, weightsOnly));
    }),
  );
});
