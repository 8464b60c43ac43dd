import { expect, test } from 'vitest';
import { flowOf, testFlow } from '../../../tests/golden/content.ts';
import { texts } from '../../../tests/site/content.ts';
import { numberOf, numbersOf, roleLabel } from './numbering.ts';

const list = flowOf('dienstenpakket', 'toets');

test('a question has its place from 1, a row that of its list, and what is no question 0', () => {
  expect(numberOf(testFlow, 'wsp')).toBe(1);
  expect(numberOf(list, 'loonwaarde')).toBe(3);
  expect(numberOf(testFlow, 'voldoet')).toBe(0);
});

test('numbers stand once, from low to high', () => {
  expect(numbersOf(testFlow, ['eigendom', 'wsp', 'taken', 'wsp'])).toBe('1, 2, 3');
  expect(numbersOf(list, ['quickscan', 'kandidaten', 'loonwaarde'])).toBe('1, 3');
});

test('an answer goes by its role: by the label that the flow gives it, or by what the role is called', () => {
  expect(roleLabel(list, texts, 'niet-vervuld')).toBe('Nog niet');
  expect(roleLabel(list, texts, 'klaar', 'vervuld')).toBe('Bieden wij');
  expect(roleLabel(list, texts, 'bezig')).toBe(texts.telt.bezig);
});
