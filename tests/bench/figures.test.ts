import { expect, test } from 'vitest';
import { median, percentile } from './figures.ts';

test('the median is the value in the middle, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5);
});

test('a tenth of the values stays under the tenth percentile', () => {
  const values = Array.from({ length: 20 }, (_, at) => at);
  expect([percentile(values, 10), percentile(values, 90), percentile(values, 100)]).toEqual([2, 18, 19]);
});
