import { expect, test } from 'vitest';
import { isOverdue } from './upkeep.ts';

const next = { volgendeControle: '2027-05-22' };

test('a page is overdue from the day after the day of its next check', () => {
  expect(isOverdue(next, '2027-05-21')).toBe(false);
  expect(isOverdue(next, '2027-05-22')).toBe(false);
  expect(isOverdue(next, '2027-05-23')).toBe(true);
  expect(isOverdue(next, '2028-01-01')).toBe(true);
});
