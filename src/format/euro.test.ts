import { expect, test } from 'vitest';
import { count, euro, euroRange } from './euro.ts';

test('an amount has a no-break space, Dutch thousands and cents only where there are cents', () => {
  expect(euro(300000)).toBe('€\u00a03.000');
  expect(euro(12350)).toBe('€\u00a0123,50');
  expect(euro(0)).toBe('€\u00a00');
});

test('a range says "tot", a fixed amount stands alone, an open end says "ten minste"', () => {
  expect(euroRange({ min: 300000, max: 350000 })).toBe('€\u00a03.000 tot €\u00a03.500');
  expect(euroRange({ min: 80000, max: 80000 })).toBe('€\u00a0800');
  expect(euroRange({ min: 136000, max: null })).toBe('ten minste €\u00a01.360');
});

test('a count has Dutch thousands', () => {
  expect(count(125000)).toBe('125.000');
});
