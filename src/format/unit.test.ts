import { expect, test } from 'vitest';
import { counted, unitName } from './unit.ts';

const month = { enkelvoud: 'maand', meervoud: 'maanden' };

test('one is singular, any other number plural, and none too', () => {
  expect(counted(1, month)).toBe('1 maand');
  expect(counted(0, month)).toBe('0 maanden');
  expect(counted(1200, month)).toBe('1.200 maanden');
  expect(unitName(Number.NaN, month)).toBe('maanden');
});

test('whole euros are shown as money', () => {
  expect(counted(1200, { enkelvoud: 'euro', meervoud: 'euro', geld: true })).toBe('€\u00a01.200');
});
