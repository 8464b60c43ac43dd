import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KEPT_DAYS, readSaved, writeSaved } from './saved.ts';

const now = Date.UTC(2026, 10, 22);
const days = (count: number): number => count * 24 * 60 * 60 * 1000;

test('what was kept opens again', () => {
  expect(readSaved(writeSaved('v=1&wsp=ja', now - days(3)), now)).toEqual({ kind: 'saved', link: 'v=1&wsp=ja', at: now - days(3) });
});

test('after ninety days it has expired, and says so', () => {
  expect(readSaved(writeSaved('v=1', now - days(KEPT_DAYS) - 1), now)).toEqual({ kind: 'expired' });
  expect(readSaved(writeSaved('v=1', now - days(KEPT_DAYS)), now).kind).toBe('saved');
});

test.each(['{"version":2,"link":"v=2","at":1}', '{"version":1}', '[]', 'null', '"v=1"', '{', ''])(
  '%s cannot be opened, and says so',
  (text) => {
    expect(readSaved(text, now)).toEqual({ kind: 'unreadable' });
  },
);

test('nothing kept is nothing', () => {
  expect(readSaved(null, now)).toEqual({ kind: 'none' });
});

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => readSaved(text, now).kind !== 'none'));
});

test.each([1e20, -1, 0, now + 2 * 24 * 60 * 60 * 1000, null])('a moment that is none (%j) cannot be read', (at) => {
  expect(readSaved(JSON.stringify({ version: 1, link: 'v=1&wsp=ja', at }), now)).toEqual({ kind: 'unreadable' });
});

test('a link that is longer than any link of ours cannot be read', () => {
  expect(readSaved(writeSaved('a'.repeat(3000), now), now)).toEqual({ kind: 'unreadable' });
});
