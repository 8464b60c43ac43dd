import { expect, test } from 'vitest';
import { flowOf, testFlow } from '../../../tests/golden/content.ts';
import { answerLabel, numberOf, numbersOf } from './numbering.ts';

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

test('an answer goes by the label that the flow gives it, or by its id', () => {
  expect(answerLabel(list, 'nee')).toBe('Nog niet');
  expect(answerLabel(list, 'misschien')).toBe('misschien');
});
