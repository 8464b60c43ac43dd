import fc from 'fast-check';
import { expect, test } from 'vitest';
import { every, not, some, type Truth } from './truth.ts';

const truths = fc.array(fc.constantFrom<Truth[]>(true, false, undefined), { maxLength: 6 });

test.each<readonly [Truth, Truth, Truth, Truth]>([
  // one, other, both, either
  [true, true, true, true],
  [true, false, false, true],
  [true, undefined, undefined, true],
  [false, false, false, false],
  [false, undefined, false, undefined],
  [undefined, undefined, undefined, undefined],
])('%s and %s: both %s, either %s', (one, other, both, either) => {
  expect([every([one, other]), every([other, one])]).toEqual([both, both]);
  expect([some([one, other]), some([other, one])]).toEqual([either, either]);
});

test('not turns yes and no round, and leaves unknown', () => {
  expect([not(true), not(false), not(undefined)]).toEqual([false, true, undefined]);
});

test('of nothing all hold and none does', () => {
  expect([every([]), some([])]).toEqual([true, false]);
});

test('not all is some that do not, and none is all that do not (De Morgan)', () => {
  fc.assert(
    fc.property(truths, (all) => {
      expect(not(every(all))).toBe(some(all.map(not)));
      expect(not(some(all))).toBe(every(all.map(not)));
    }),
  );
});

test('what becomes known never changes a yes or a no', () => {
  fc.assert(
    fc.property(truths, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (all, later) => {
      const known = all.map((truth, at) => truth ?? later[at]);
      for (const together of [every, some]) if (together(all) !== undefined) expect(together(known)).toBe(together(all));
    }),
  );
});
