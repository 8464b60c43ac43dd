import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Conditional, ConditionLines } from '../schema/condition.ts';
import type { Answers } from './answers.ts';
import { firstThatHolds, holds, type Facts } from './condition.ts';
import { every, not, some, type Truth } from './truth.ts';

const UNKNOWN = 'weet-niet';

const facts = (answers: Answers, more: Partial<Facts> = {}): Facts => ({
  answers,
  isUnknown: (_, answer) => answer === UNKNOWN,
  hasLabel: () => false,
  rules: {},
  count: () => undefined,
  states: {},
  ...more,
});

const line = (als: ConditionLines, answers: Answers): Truth => holds({ als }, facts(answers));

test.each<readonly [string, ConditionLines, readonly Truth[]]>([
  // the answer is a, b, not known, not given
  ['this answer', { v: 'a' }, [true, false, undefined, undefined]],
  ['one of these', { v: ['a', 'b'] }, [true, true, undefined, undefined]],
  ['unknown itself', { v: UNKNOWN }, [false, false, true, undefined]],
  ['this or unknown', { v: ['a', UNKNOWN] }, [true, false, true, undefined]],
  ['unknown is no', { v: { is: 'a', onbekend: 'nee' } }, [true, false, false, false]],
  ['unknown is yes', { v: { is: ['a'], onbekend: 'ja' } }, [true, false, true, true]],
])('a line that asks for %s', (_, als, expected) => {
  expect([line(als, { v: 'a' }), line(als, { v: 'b' }), line(als, { v: UNKNOWN }), line(als, {})]).toEqual(expected);
});

test.each<readonly [string, ConditionLines, readonly Truth[]]>([
  // 2, 3, 5, 6, not known, not given
  ['3', { v: 3 }, [false, true, false, false, undefined, undefined]],
  ['3 or more', { v: { van: 3 } }, [false, true, true, true, undefined, undefined]],
  ['5 or less', { v: { tot: 5 } }, [true, true, true, false, undefined, undefined]],
  ['3 up to and including 5', { v: { van: 3, tot: 5 } }, [false, true, true, false, undefined, undefined]],
  ['3 up to 5, unknown is yes', { v: { van: 3, tot: 5, onbekend: 'ja' } }, [false, true, true, false, true, true]],
  ['5 or less, unknown is no', { v: { tot: 5, onbekend: 'nee' } }, [true, true, true, false, false, false]],
])('a number that must be %s', (_, als, expected) => {
  expect([2, 3, 5, 6, UNKNOWN].map((v) => line(als, { v })).concat([line(als, {})])).toEqual(expected);
});

describe('a bound that is another field', () => {
  const als = { v: { tot: 'w' } };

  test('is the number there, and unknown while there is none', () => {
    expect(line(als, { v: 3, w: 3 })).toBe(true);
    expect(line(als, { v: 4, w: 3 })).toBe(false);
    expect(line(als, { v: 4 })).toBeUndefined();
    expect(line(als, { v: 4, w: UNKNOWN })).toBeUndefined();
  });

  test('one bound that fails is enough, whatever the other', () => {
    expect(line({ v: { van: 5, tot: 'w' } }, { v: 4 })).toBe(false);
  });
});

test('of several answers one is enough; one that is not known leaves the rest open', () => {
  expect(line({ v: 'a' }, { v: 'b_a' })).toBe(true);
  expect(line({ v: 'a' }, { v: 'b_c' })).toBe(false);
  expect(line({ v: 'a' }, { v: `b_${UNKNOWN}` })).toBeUndefined();
  expect(line({ v: 'a' }, { v: `a_${UNKNOWN}` })).toBe(true);
});

test('all lines, one of several and not the exception must hold together', () => {
  const conditional: Conditional = { als: { a: 'ja' }, 'als-een-van': [{ b: 'ja' }, { c: 'ja' }], behalve: { d: 'ja' } };
  const asked = (answers: Answers): Truth => holds(conditional, facts(answers));
  expect(asked({ a: 'ja', b: 'nee', c: 'ja', d: 'nee' })).toBe(true);
  expect(asked({ a: 'nee', b: 'ja', c: 'ja', d: 'nee' })).toBe(false);
  expect(asked({ a: 'ja', b: 'nee', c: 'nee', d: 'nee' })).toBe(false);
  expect(asked({ a: 'ja', b: 'ja', c: 'ja', d: 'ja' })).toBe(false);
  expect(asked({ a: 'ja', b: 'ja' })).toBeUndefined();
  expect(asked({ b: 'nee', c: 'nee' })).toBe(false);
  expect(holds({}, facts({}))).toBe(true);
});

test('labels must all be given, and one that still may be leaves it open', () => {
  const given: Readonly<Record<string, Truth>> = { een: true, twee: true, open: undefined };
  const labelled = (etiketten: string[]): Truth =>
    holds({ als: { etiketten } }, facts({}, { hasLabel: (label) => given[label] ?? (label === 'open' ? undefined : false) }));
  expect([labelled(['een', 'twee']), labelled(['een', 'open']), labelled(['een', 'weg']), labelled(['open', 'weg'])]).toEqual([
    true,
    undefined,
    false,
    false,
  ]);
});

test('a named rule is its own condition, also a rule that names a rule', () => {
  const rule = (conditional: Conditional) => ({ titel: 'r', status: 'aanname' as const, ...(conditional as object) });
  const rules = { binnen: rule({ als: { a: 'ja' } }), buiten: rule({ behalve: { regel: 'binnen' } }) };
  const named = (regel: string | string[], answers: Answers): Truth => holds({ als: { regel } }, facts(answers, { rules }));
  expect(named('buiten', { a: 'nee' })).toBe(true);
  expect(named(['binnen', 'buiten'], { a: 'ja' })).toBe(false);
  expect(named('buiten', {})).toBeUndefined();
});

test('what a kind of flow knows of itself stands under a word, beside answers and counts', () => {
  const known = facts(
    { a: 'ja' },
    { states: { bovengrens: 'onbekend' }, count: ({ role, atLeast }) => role === 'vervuld' && atLeast === 2 },
  );
  expect(holds({ als: { bovengrens: 'onbekend', a: 'ja' } }, known)).toBe(true);
  expect(holds({ als: { bovengrens: 'bekend' } }, known)).toBe(false);
  expect(holds({ als: { minstens: 2, van: 'vervuld' } }, known)).toBe(true);
  expect(holds({ als: { minstens: 1, van: 'vervuld' } }, known)).toBe(false);
});

test('of rows the first counts that holds for certain; one without a condition always does', () => {
  const rows: readonly (Conditional & { readonly uitkomst: string })[] = [
    { als: { a: 'ja' }, uitkomst: 'een' },
    { als: { b: 'ja' }, uitkomst: 'twee' },
    { uitkomst: 'drie' },
  ];
  const first = (answers: Answers) => firstThatHolds(rows, facts(answers))?.uitkomst;
  expect([first({ a: 'ja', b: 'ja' }), first({ b: 'ja' }), first({ a: UNKNOWN }), first({})]).toEqual(['een', 'twee', 'drie', 'drie']);
  expect(firstThatHolds(rows.slice(0, 2), facts({}))).toBeUndefined();
});

describe('whatever the condition', () => {
  const fields = ['v', 'w'] as const;
  const lines: fc.Arbitrary<ConditionLines> = fc
    .record(
      {
        v: fc.oneof(fc.constantFrom<ConditionLines[string]>('a', ['a', 'b'], UNKNOWN)),
        w: fc.oneof(fc.constant(3), fc.record({ van: fc.nat(5) }), fc.record({ tot: fc.nat(5) })),
      },
      { requiredKeys: [] },
    )
    .map((all) => all as ConditionLines);
  const conditionals: fc.Arbitrary<Conditional> = fc.record(
    { als: lines, 'als-een-van': fc.array(lines, { minLength: 1, maxLength: 3 }), behalve: lines },
    { requiredKeys: [] },
  );
  const full: fc.Arbitrary<Answers> = fc.record({ v: fc.constantFrom('a', 'b', UNKNOWN), w: fc.nat(6) });
  const partly: fc.Arbitrary<readonly [Answers, Answers]> = fc
    .tuple(full, fc.subarray([...fields]))
    .map(([all, kept]) => [Object.fromEntries(kept.map((id) => [id, all[id] ?? ''])), all]);

  test('one more answer settles what was open, and never turns a yes or a no: an exception too is no before it is known', () => {
    fc.assert(
      fc.property(conditionals, partly, (conditional, [some, all]) => {
        const before = holds(conditional, facts(some));
        if (before !== undefined) expect(holds(conditional, facts(all))).toBe(before);
      }),
    );
  });

  test('with every answer known there is a yes or a no', () => {
    fc.assert(
      fc.property(conditionals, full, (conditional, answers) => {
        if (answers.v !== UNKNOWN) expect(holds(conditional, facts(answers))).not.toBeUndefined();
      }),
    );
  });

  test('an exception is the same condition turned round, and one of several is some of them', () => {
    fc.assert(
      fc.property(lines, lines, partly, (one, other, [answers]) => {
        const given = facts(answers);
        expect(holds({ behalve: one }, given)).toBe(not(holds({ als: one }, given)));
        expect(holds({ 'als-een-van': [one, other] }, given)).toBe(some([holds({ als: one }, given), holds({ als: other }, given)]));
        expect(not(holds({ 'als-een-van': [one, other] }, given))).toBe(
          every([holds({ behalve: one }, given), holds({ behalve: other }, given)]),
        );
      }),
    );
  });
});
