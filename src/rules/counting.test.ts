import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countHolds, type Counted } from './counting.ts';
import type { Count } from './condition.ts';

const count = (more: Partial<Count>): Count => ({
  groups: undefined,
  atLeast: undefined,
  atMost: undefined,
  all: false,
  role: 'ja',
  ...more,
});
const counted = (...roles: readonly (string | undefined)[]): readonly Counted[] => roles.map((role) => ({ group: 'g', role }));

test.each([
  ['at least two, two there', { atLeast: 2 }, ['ja', 'ja', undefined], true],
  ['at least two, one there and one open', { atLeast: 2 }, ['ja', undefined, 'nee'], undefined],
  ['at least two, one there and none open', { atLeast: 2 }, ['ja', 'nee'], false],
  ['at most one, one there and none open', { atMost: 1 }, ['ja', 'nee'], true],
  ['at most one, one there and one open', { atMost: 1 }, ['ja', undefined], undefined],
  ['at most one, two there', { atMost: 1 }, ['ja', 'ja', undefined], false],
  ['none, as at most nought', { atMost: 0 }, ['nee', 'nee'], true],
  ['exactly one', { atLeast: 1, atMost: 1 }, ['ja', 'nee'], true],
  ['all', { all: true }, ['ja', 'ja'], true],
  ['all, one open', { all: true }, ['ja', undefined], undefined],
  ['all, one other', { all: true }, ['ja', 'nee', undefined], false],
  ['all of nothing', { all: true }, [], true],
  ['without a number: one', {}, ['nee', 'ja'], true],
  ['without a number: none', {}, ['nee'], false],
] as const)('%s', (_, asked, roles, expected) => {
  expect(countHolds(counted(...roles), count(asked))).toBe(expected);
});

test('what does not apply counts for none of the others, and for itself', () => {
  expect(countHolds(counted('ja', 'niet-van-toepassing'), count({ all: true }))).toBe(true);
  expect(countHolds(counted('ja', 'niet-van-toepassing'), count({ role: 'niet-van-toepassing', atLeast: 1 }))).toBe(true);
  expect(countHolds(counted('niet-van-toepassing'), count({ role: 'niet-van-toepassing', all: true }))).toBe(true);
});

test('only the groups that are asked for count', () => {
  const both = [...counted('ja'), { group: 'h', role: 'nee' }];
  expect(countHolds(both, count({ groups: ['h'], atLeast: 1 }))).toBe(false);
  expect(countHolds(both, count({ groups: ['g', 'h'], atLeast: 1 }))).toBe(true);
  expect(countHolds([{ group: undefined, role: 'ja' }], count({ groups: ['g'], atLeast: 1 }))).toBe(false);
});

test('a yes or a no stays, whatever the open ones become', () => {
  const roles = fc.array(fc.constantFrom('ja', 'nee', undefined), { maxLength: 5 });
  const asked = fc.record({ atLeast: fc.nat(4), atMost: fc.nat(4), all: fc.boolean() }, { requiredKeys: [] });
  fc.assert(
    fc.property(roles, asked, fc.array(fc.constantFrom('ja', 'nee'), { minLength: 5, maxLength: 5 }), (open, wanted, later) => {
      const before = countHolds(counted(...open), count(wanted));
      const after = countHolds(counted(...open.map((role, at) => role ?? later[at])), count(wanted));
      expect(after).not.toBeUndefined();
      if (before !== undefined) expect(after).toBe(before);
    }),
  );
});
