import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costFlow, flows, labelFlow, layeredFlow, testFlow } from '../../tests/flows/small-flows.ts';
import type { Question } from '../schema/question.ts';
import { fieldsOf } from './questionnaire.ts';
import { readSubmission } from './submission.ts';

const questionOf = (id: string) => {
  const question = [...costFlow.vragen, ...testFlow.vragen].find((candidate) => candidate.id === id);
  if (question === undefined) throw new Error(`no question "${id}" in the content`);
  return question;
};

test('a choice is one of the answers; nothing chosen or anything else is a problem', () => {
  expect(readSubmission(testFlow, questionOf('statuten'), { statuten: 'nee' })).toEqual({
    answers: { statuten: 'nee' },
    problems: [],
    empty: [],
  });
  const refused: readonly Record<string, string>[] = [{}, { statuten: '' }, { statuten: 'Ja' }, { statuten: 'deels' }, { doel: 'ja' }];
  for (const typed of refused) {
    expect(readSubmission(testFlow, questionOf('statuten'), typed)).toEqual({
      answers: {},
      problems: [{ field: 'statuten', code: 'geen-keuze' }],
      empty: [],
    });
  }
});

test('an empty number counts as 0 and is told', () => {
  expect(readSubmission(costFlow, questionOf('bezoekers'), { gasten: '3' })).toEqual({
    answers: { leden: 0, gasten: 3 },
    problems: [],
    empty: ['leden'],
  });
});

test('every field that cannot be used is told, the others are kept', () => {
  expect(readSubmission(costFlow, questionOf('bezoekers'), { leden: '-2', gasten: '1,5' })).toEqual({
    answers: {},
    problems: [
      { field: 'leden', code: 'negatief' },
      { field: 'gasten', code: 'gebroken' },
    ],
    empty: [],
  });
  expect(readSubmission(costFlow, questionOf('bezoekers'), { leden: 'x', gasten: '7' })).toMatchObject({ answers: { gasten: 7 } });
});

test('the highest number of a field is doel, one more is refused', () => {
  expect(readSubmission(costFlow, questionOf('periode'), { weken: '9999' })).toMatchObject({ answers: { weken: 9999 } });
  expect(readSubmission(costFlow, questionOf('periode'), { weken: '10000' })).toMatchObject({
    problems: [{ field: 'weken', code: 'te-groot' }],
  });
});

describe.each(flows)('$id', ({ flow }) => {
  const names = flow.vragen.flatMap((question) => fieldsOf(flow, question).map(({ id }) => id));
  const typing = fc.dictionary(fc.constantFrom(...names, '__proto__'), fc.oneof(fc.string(), fc.constantFrom('ja', 'niet', '12')));

  test('whatever is typed, each field of the screen has an answer or a problem, and no other field has', () => {
    fc.assert(
      fc.property(fc.constantFrom(...flow.vragen), typing, (question, typed) => {
        const { answers, problems, empty } = readSubmission(flow, question, typed);
        const told = [...Object.keys(answers), ...problems.map(({ field }) => field)].sort();
        expect(told).toEqual(
          fieldsOf(flow, question)
            .map(({ id }) => id)
            .sort(),
        );
        for (const id of empty) expect(answers[id]).toBe(0);
      }),
    );
  });
});

test.each<readonly [string, number | string]>([
  ['', 0],
  ['0', 0],
  ['12', 12],
  ['1.200', 1200],
  ['1000', 1000],
  ['99999', 99_999],
  ['-1', 'negatief'],
  ['1,5', 'gebroken'],
  ['2.5', 'gebroken'],
  ['tien', 'geen-getal'],
  ['100000', 'te-groot'],
])('typed "%s" counts as %s', (typed, expected) => {
  const { answers, problems, empty } = readSubmission(costFlow, questionOf('bezoekers'), { leden: typed, gasten: '1' });
  if (typeof expected === 'string')
    expect({ answers, problems }).toEqual({ answers: { gasten: 1 }, problems: [{ field: 'leden', code: expected }] });
  else
    expect({ answers, problems, empty }).toEqual({
      answers: { leden: expected, gasten: 1 },
      problems: [],
      empty: typed === '' ? ['leden'] : [],
    });
});

describe('several choices, and numbers that rest on others', () => {
  const [what] = labelFlow.vragen;
  const [halls] = layeredFlow.vragen;
  const chosen = (wat: string) => readSubmission(labelFlow, what as Question, { wat });
  const counted = (alle: number, toegankelijk: string) =>
    readSubmission(layeredFlow, halls as Question, { alle: String(alle), toegankelijk }, { alle });

  test('several are taken together; none, and one that stands alone beside another, are problems of their own', () => {
    expect(chosen('muziek_sport').answers).toEqual({ wat: 'muziek_sport' });
    expect(chosen('').problems).toEqual([{ field: 'wat', code: 'geen-keuze' }]);
    expect(chosen('muziek_niets').problems).toEqual([{ field: 'wat', code: 'sluit-uit' }]);
  });

  test('x of n is no higher than n, and may be unknown where the content says so', () => {
    expect(counted(3, '3').answers).toEqual({ alle: 3, toegankelijk: 3 });
    expect(counted(3, '4').problems).toEqual([{ field: 'toegankelijk', code: 'te-groot' }]);
    expect(readSubmission(layeredFlow, halls as Question, { alle: '3', toegankelijk: '4' }).problems).toEqual([
      { field: 'toegankelijk', code: 'te-groot' },
    ]);
    expect(counted(3, 'weet-niet').answers).toEqual({ alle: 3, toegankelijk: 'weet-niet' });
  });
});
