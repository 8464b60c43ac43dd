import { expect, test } from 'vitest';
import { figure } from './figure.ts';

test('digits alone get Dutch thousands, and the unit follows', () => {
  expect(figure({ waarde: '125000', eenheid: 'extra banen' })).toBe('125.000 extra banen');
});

test('a value in words stays as it is written', () => {
  expect(figure({ waarde: '16 van de 92', eenheid: 'SW-bedrijven' })).toBe('16 van de 92 SW-bedrijven');
  expect(figure({ waarde: '25 maart 2015' })).toBe('25 maart 2015');
});

test('a percentage has no space before its sign', () => {
  expect(figure({ waarde: '77', eenheid: '%' })).toBe('77%');
});
