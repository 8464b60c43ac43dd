import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactly, NOTHING, possibly, sum, times, UNKNOWN_AMOUNT, type Range } from './range.ts';

const bounded = fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000)).map(([low, more]): Range => ({ min: low, max: low + more }));
const ranges = fc.oneof(
  bounded,
  fc.nat(1_000_000).map((low): Range => ({ min: low, max: null })),
);

test('an exact amount has equal bounds', () => {
  expect(exactly(12_000)).toEqual({ min: 12_000, max: 12_000 });
});

test('a possible amount starts at nothing and keeps its upper bound, known or not', () => {
  expect(possibly({ min: 300_000, max: 350_000 })).toEqual({ min: 0, max: 350_000 });
  expect(possibly({ min: 300_000, max: null })).toEqual(UNKNOWN_AMOUNT);
});

test('the sum of no ranges is nothing', () => {
  expect(sum([])).toEqual(NOTHING);
});

test('bounds are added one by one, and an unknown upper bound stays unknown', () => {
  expect(
    sum([
      { min: 1, max: 2 },
      { min: 10, max: 20 },
    ]),
  ).toEqual({ min: 11, max: 22 });
  expect(
    sum([
      { min: 1, max: 2 },
      { min: 10, max: null },
      { min: 100, max: 200 },
    ]),
  ).toEqual({ min: 111, max: null });
});

test('zero times an unknown amount is nothing', () => {
  expect(times(UNKNOWN_AMOUNT, 0)).toEqual(NOTHING);
  expect(times({ min: 5, max: null }, 3)).toEqual({ min: 15, max: null });
});

test('the order of adding does not matter', () => {
  fc.assert(
    fc.property(fc.array(ranges), (list) => {
      expect(sum([...list].reverse())).toEqual(sum(list));
    }),
  );
});

test('a range many times is the sum of as many', () => {
  fc.assert(
    fc.property(ranges, fc.nat(20), (range, number) => {
      expect(times(range, number)).toEqual(sum(Array(number).fill(range)));
    }),
  );
});
