import { expect, test } from 'vitest';
import { tariffText } from './tariff.ts';

test('a tariff shows both bounds, of an amount and of a percentage', () => {
  expect(tariffText({ centen: { min: 300000, max: 350000 } })).toBe('€\u00a03.000 tot €\u00a03.500');
  expect(tariffText({ procent: { min: 8, max: 10.5 } })).toBe('8% tot 10,5%');
});

test('bounds that are equal are one', () => {
  expect(tariffText({ centen: { min: 12350, max: 12350 } })).toBe('€\u00a0123,50');
  expect(tariffText({ procent: { min: 21, max: 21 } })).toBe('21%');
});
