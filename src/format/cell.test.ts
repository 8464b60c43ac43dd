import { expect, test } from 'vitest';
import { cellText } from './cell.ts';

test('a number follows the sort of its column; an empty cell stays empty', () => {
  expect(cellText(1200, 'getal')).toBe('1.200');
  expect(cellText(5.2, 'getal')).toBe('5,2');
  expect(cellText(15000, 'euro')).toBe('€\u00a015.000');
  expect(cellText(71, 'procent')).toBe('71%');
  expect(cellText(undefined, 'getal')).toBe('');
  expect(cellText('Achterhoek', undefined)).toBe('Achterhoek');
});
