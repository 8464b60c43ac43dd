import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWholeNumber } from './whole-number.ts';

const read = (typed: string) => readWholeNumber(typed, 99_999);

test.each([
  ['0', 0],
  ['1', 1],
  ['007', 7],
  ['1200', 1200],
  ['1.200', 1200],
  ['1 200', 1200],
  ['1\u00a0200', 1200],
  ['12.345', 12_345],
  [' 12 ', 12],
  ['€ 1200', 1200],
  ['€1.200', 1200],
  ['€ 1.200,-', 1200],
  ['1200 euro', 1200],
  ['EUR 1200', 1200],
  ['1200,00', 1200],
  ['1.200,00', 1200],
  ['1.200,–', 1200],
  ['-0', 0],
  ['99999', 99_999],
  ['99.999', 99_999],
  ['１２', 12],
  ['１．２００', 1200],
  ['\u0661\u0662', 12],
  ['۱۲', 12],
  ['१२', 12],
  ['１२　', 12],
  ['\u0661\u066c\u0662\u0660\u0660', 1200],
  ['\u200b12', 12],
  ['12\ufeff', 12],
  ['1\u200d2', 12],
  ['\u202a12\u202c', 12],
  ['1\u00ad200', 1200],
  ['12\ufe0f', 12],
  ['1\u2009200', 1200],
  ["1'200", 1200],
  ['1’200', 1200],
  ['+12', 12],
  ['12.', 12],
  ['12,', 12],
  ['𝟙𝟚', 12],
])('"%s" is read as %i', (typed, value) => {
  expect(read(typed)).toEqual({ ok: true, value, empty: false });
});

test.each(['', ' ', '\t', '\u00a0', '\u200b', '\ufeff \u3000'])('an empty field (%j) counts as 0 and says so', (typed) => {
  expect(read(typed)).toEqual({ ok: true, value: 0, empty: true });
});

test.each([
  ['-1', 'negatief'],
  ['€ -12', 'negatief'],
  ['−5', 'negatief'],
  ['- 3', 'negatief'],
  ['1,5', 'gebroken'],
  ['1.5', 'gebroken'],
  ['1200,50', 'gebroken'],
  ['1,200', 'gebroken'],
  ['1.20', 'gebroken'],
  ['1.200,5', 'geen-getal'],
  ['tien', 'geen-getal'],
  ['1e3', 'geen-getal'],
  ['12 maanden', 'geen-getal'],
  ['1.2.3', 'geen-getal'],
  ['0x10', 'geen-getal'],
  ['€', 'geen-getal'],
  ['12 34', 'geen-getal'],
  ['<b>1</b>', 'geen-getal'],
  ['12²', 'geen-getal'],
  ['1½', 'geen-getal'],
  ['①', 'geen-getal'],
  ['－１２', 'negatief'],
  ['‑5', 'negatief'],
  ['\u0661\u066b\u0665', 'geen-getal'],
  ['1２a', 'geen-getal'],
  ['Infinity', 'geen-getal'],
  ['100000', 'te-groot'],
  ['100.000', 'te-groot'],
  ['99999999999999999999', 'te-groot'],
])('"%s" is refused: %s', (typed, problem) => {
  expect(read(typed)).toEqual({ ok: false, problem });
});

test('whatever is typed, the result is a whole number within bounds or a reason', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const result = read(typed);
      return result.ok ? Number.isInteger(result.value) && result.value >= 0 && result.value <= 99_999 : result.problem.length > 0;
    }),
  );
});

test.each([
  ['1,200', 1200],
  ['€1,200', 1200],
  ['12,345', 12_345],
  ['1200.00', 1200],
  ['1 200', 1200],
])('where a point stands before the decimals, "%s" is read as %i', (typed, value) => {
  expect(readWholeNumber(typed, 99_999, '.')).toEqual({ ok: true, value, empty: false });
});

test.each(['1.200', '12.5'])('where a point stands before the decimals, "%s" is not whole', (typed) => {
  expect(readWholeNumber(typed, 99_999, '.')).toEqual({ ok: false, problem: 'gebroken' });
});

test('every digit of every script in the first plane counts as it is', () => {
  for (let code = 0; code < 0x10000; code += 1) {
    const digit = String.fromCodePoint(code);
    if (!/\p{Nd}/u.test(digit)) continue;
    const value = read(digit);
    // Ten of a kind follow each other, and the last of them is a nine.
    if (!/\p{Nd}/u.test(String.fromCodePoint(code + 1))) expect(value, code.toString(16)).toEqual({ ok: true, value: 9, empty: false });
    if (!/\p{Nd}/u.test(String.fromCodePoint(code - 1 < 0 ? 0 : code - 1)))
      expect(value, code.toString(16)).toEqual({ ok: true, value: 0, empty: false });
  }
});
