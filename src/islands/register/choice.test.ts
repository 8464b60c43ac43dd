import { expect, test } from 'vitest';
import { isChosen, isUnread, readChoice, writeChoice } from './choice.ts';

const offered = { onderwerp: ['kosten', 'route'], jaar: ['2015', '2016'] };

test('a choice survives the way through the address', () => {
  const choice = { onderwerp: 'kosten', jaar: '2016' };
  expect(readChoice(`#${writeChoice(choice)}`, offered)).toEqual(choice);
});

test('what is not chosen stays out of the address', () => {
  expect(writeChoice({ onderwerp: '', jaar: '2016' })).toBe('jaar=2016');
  expect(writeChoice({ onderwerp: '', jaar: '' })).toBe('');
});

test.each(['', '#', '#a-102', '#jaar=1066', '#jaar', '#onbekend=2016', '#jaar=%E0%A4%A', '#jaar=<b>'])('%j chooses nothing', (fragment) => {
  expect(readChoice(fragment, offered)).toEqual({ onderwerp: '', jaar: '' });
});

test('an entry is shown where it has all that was chosen', () => {
  const entry = { onderwerp: 'kosten', jaar: '2015 2016' };
  expect(isChosen(entry, { onderwerp: 'kosten', jaar: '2016' })).toBe(true);
  expect(isChosen(entry, { onderwerp: '', jaar: '' })).toBe(true);
  expect(isChosen(entry, { onderwerp: 'route', jaar: '2016' })).toBe(false);
  expect(isChosen(entry, { jaar: '201' })).toBe(false);
  expect(isChosen({}, { jaar: '2016' })).toBe(false);
});

test.each([
  ['#onderwerp=kosten', false],
  ['#onderwerp=kosten&jaar=2016', false],
  ['#onderwerp=geheim', true],
  ['#onderwerp=kosten&jaar=1066', true],
  ['#onderwerp%3Dkosten', true],
  ['#a-102', false],
  ['', false],
])('%j holds a choice that cannot be read: %j', (fragment, unread) => {
  expect(isUnread(fragment, offered)).toBe(unread);
});
