import { expect, test } from 'vitest';
import { discOf } from './disc.ts';

const scale = [['++'], ['+'], ['+/-'], ['-', '-/-']];

test('the higher a sign stands, the more of its disc is filled: all at the top, nothing at the bottom', () => {
  expect(discOf(scale, '++')).toContain('a8 8 0 0 1 0 16');
  expect(discOf(scale, '+')).toBe('M8 8L8 0A8 8 0 1 1 0 8z');
  expect(discOf(scale, '+/-')).toBe('M8 8L16 8A8 8 0 0 1 0 8z');
  expect(discOf(scale, '-')).toBeUndefined();
});

test('equal signs share a disc, and a scale of another length has discs of its own', () => {
  expect(discOf(scale, '-/-')).toBe(discOf(scale, '-'));
  const stars = [['***'], ['**', 'twee'], ['*']];
  expect(discOf(stars, 'twee')).toBe(discOf(stars, '**'));
  expect(new Set(stars.map(([sign = '']) => discOf(stars, sign))).size).toBe(3);
  expect(discOf(stars, '?')).toBeUndefined();
});
