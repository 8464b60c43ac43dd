import { expect, test } from 'vitest';
import { numbersIn } from './number-in-text.ts';

const values = (text: string): number[] => numbersIn(text).map(({ value }) => value);
const percentages = (text: string): boolean[] => numbersIn(text).map(({ isPercentage }) => isPercentage);

test('a number is read as Dutch writes it', () => {
  expect(values('5.020')).toEqual([5020]);
  expect(values('6,9')).toEqual([6.9]);
  expect(values('1.000.000')).toEqual([1_000_000]);
  expect(values('277 van de 391')).toEqual([277, 391]);
});

test('a part of a whole in words is a percentage', () => {
  expect(values('twee derde neutraal')).toEqual([200 / 3]);
  expect(numbersIn('bijna een kwart')).toEqual([{ value: 25, isPercentage: true, isAbout: true, text: 'bijna een kwart' }]);
});

test('the sign of a range holds for both its ends, and for nothing else', () => {
  expect(percentages('72 tot 77%')).toEqual([true, true]);
  expect(percentages('16 van de 92')).toEqual([false, false]);
  expect(percentages('in 3 regio’s 40%')).toEqual([false, true]);
});

test('a word before a number says that it is not exact', () => {
  expect(numbersIn('ongeveer 30%').map(({ isAbout, text }) => [isAbout, text])).toEqual([[true, 'ongeveer 30%']]);
  expect(numbersIn('71%').map(({ isAbout }) => isAbout)).toEqual([false]);
});

test('words and parts of words are no numbers', () => {
  expect(values('drie keer, een kwartier, variant2, elke maand')).toEqual([]);
});
