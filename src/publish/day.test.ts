import { expect, test } from 'vitest';
import { buildDay } from './day.ts';

const now = new Date('2026-11-22T23:30:00Z');

test('the day of the build is today', () => {
  expect(buildDay({}, now)).toBe('2026-11-22');
  expect(buildDay({ SOURCE_DATE_EPOCH: '' }, now)).toBe('2026-11-22');
});

test('a build that must come out the same has its own day', () => {
  expect(buildDay({ SOURCE_DATE_EPOCH: '1893456000' }, now)).toBe('2030-01-01');
});

test.each(['morgen', '2030-01-01', '-1', '1e9'])('%s is told: it is no number of seconds', (asked) => {
  expect(() => buildDay({ SOURCE_DATE_EPOCH: asked }, now)).toThrow(`SOURCE_DATE_EPOCH: er staat "${asked}". Nodig: een heel getal`);
});
