import { expect, test } from 'vitest';
import { amountHint } from './amount-hint.ts';

test.each([
  ['€ 160', 'Schrijf € 160 als 16000.'],
  ['"€ 3.500,-"', 'Schrijf € 3.500 als 350000.'],
  ['€ 1.200,50', 'Schrijf € 1.200,50 als 120050.'],
  ['160.5', 'Schrijf € 160,50 als 16050.'],
  ['120 euro', 'Schrijf € 120 als 12000.'],
  ['1.200', 'Schrijf € 1.200 als 120000.'],
])('%s in euros is written in cents', (written, hint) => {
  expect(amountHint(written)).toBe(hint);
});

test.each(['', 'gratis', '€', '1.2.3', '100-200'])('what is no amount gives no hint: %j', (written) => {
  expect(amountHint(written)).toBe('');
});
