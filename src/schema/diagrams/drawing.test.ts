import { expect, test } from 'vitest';
import { isInOneRun, lineBetween, spotOf } from './drawing.ts';

const drawn = { tekening: ['a .  b', 'c d  e', 'f f  g'] };

test('a part stands on every other track, and may take more than one place', () => {
  expect(spotOf(drawn, 'b')).toEqual({ row: 1, column: 5, width: 1 });
  expect(spotOf(drawn, 'f')).toEqual({ row: 5, column: 1, width: 3 });
  expect(spotOf(drawn, 'x')).toBeUndefined();
});

test.each([
  ['one place', ['a b'], true],
  ['two that touch', ['b a a'], true],
  ['another part between them', ['a b a'], false],
  ['an empty place between them', ['a . a'], false],
  ['two rows', ['a b', 'a b'], false],
  ['no place', ['b c'], false],
])('a part stands in one run, or not: %s', (_, tekening, is) => {
  expect(isInOneRun({ tekening }, 'a')).toBe(is);
});

test.each([
  ['a', 'c', { row: 2, column: 1, width: 1, direction: 'down' }],
  ['c', 'a', { row: 2, column: 1, width: 1, direction: 'up' }],
  ['c', 'd', { row: 3, column: 2, width: 1, direction: 'right' }],
  ['e', 'd', { row: 3, column: 4, width: 1, direction: 'left' }],
  ['f', 'd', { row: 4, column: 3, width: 1, direction: 'up' }],
  ['g', 'f', { row: 5, column: 4, width: 1, direction: 'left' }],
])('a line from %s to %s stands between them', (from, to, spot) => {
  expect(lineBetween(drawn, from, to)).toEqual(spot);
});

test.each([
  ['a', 'b', 'an empty place is between them'],
  ['a', 'f', 'another row is between them'],
  ['a', 'd', 'they touch at a corner alone'],
  ['a', 'x', 'one of them is not drawn'],
])('there is no line from %s to %s: %s', (from, to) => {
  expect(lineBetween(drawn, from, to)).toBeUndefined();
});
