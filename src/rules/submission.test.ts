import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallFlow } from '../../tests/views/small-flow.ts';
import { costFlow, flows, testFlow } from '../../tests/golden/content.ts';
import { fieldsOf } from './questionnaire.ts';
import { readSubmission } from './submission.ts';

const questionOf = (id: string) => {
  const question = [...costFlow.vragen, ...testFlow.vragen].find((candidate) => candidate.id === id);
  if (question === undefined) throw new Error(`no question "${id}" in the content`);
  return question;
};

test('a choice is one of the answers; nothing chosen or anything else is a problem', () => {
  expect(readSubmission(testFlow, questionOf('wsp'), { wsp: 'nee' })).toEqual({ answers: { wsp: 'nee' }, problems: [], empty: [] });
  const refused: readonly Record<string, string>[] = [{}, { wsp: '' }, { wsp: 'Ja' }, { wsp: 'deels' }, { taken: 'ja' }];
  for (const typed of refused) {
    expect(readSubmission(testFlow, questionOf('wsp'), typed)).toEqual({
      answers: {},
      problems: [{ field: 'wsp', code: 'geen-keuze' }],
      empty: [],
    });
  }
});

test('an empty number counts as 0 and is told', () => {
  expect(readSubmission(costFlow, questionOf('gebruikers'), { muteren: '3' })).toEqual({
    answers: { raadplegen: 0, muteren: 3 },
    problems: [],
    empty: ['raadplegen'],
  });
});

test('every field that cannot be used is told, the others are kept', () => {
  expect(readSubmission(costFlow, questionOf('gebruikers'), { raadplegen: '-2', muteren: '1,5' })).toEqual({
    answers: {},
    problems: [
      { field: 'raadplegen', code: 'negatief' },
      { field: 'muteren', code: 'gebroken' },
    ],
    empty: [],
  });
  expect(readSubmission(costFlow, questionOf('gebruikers'), { raadplegen: 'x', muteren: '7' })).toMatchObject({ answers: { muteren: 7 } });
});

test('the highest number of a field is taken, one more is refused', () => {
  expect(readSubmission(costFlow, questionOf('periode'), { maanden: '9999' })).toMatchObject({ answers: { maanden: 9999 } });
  expect(readSubmission(costFlow, questionOf('periode'), { maanden: '10000' })).toMatchObject({
    problems: [{ field: 'maanden', code: 'te-groot' }],
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

test('of x of n on one screen, x is held within the n that was typed with it', () => {
  const flow = smallFlow('wegwijzer', {
    vragen: [
      {
        ...{ soort: 'getallen', id: 'ramen', titel: 'Ramen', vraag: 'Hoeveel?', waarom: 'Daarom.' },
        velden: [
          { id: 'alle', label: 'Alle', eenheid: 'raam', hoogste: 90 },
          { id: 'open', label: 'Open', eenheid: 'raam', hoogste: 90, uit: 'alle' },
        ],
      },
    ],
  });
  const [question] = flow.vragen;
  expect(readSubmission(flow, question!, { alle: '4', open: '5' }).problems).toEqual([{ field: 'open', code: 'te-groot' }]);
  expect(readSubmission(flow, question!, { alle: '4', open: '4' }, { alle: 2 }).problems).toEqual([]);
});
