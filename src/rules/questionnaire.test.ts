import { expect, test } from 'vitest';
import { comparisonFlow, costFlow, flows, testFlow } from '../../tests/golden/content.ts';
import { allFields } from '../../tests/golden/states.ts';
import { fieldsOf, seriesOf } from './questionnaire.ts';

const questionOf = (id: string) => {
  const question = [...costFlow.vragen, ...testFlow.vragen, ...comparisonFlow.vragen].find((candidate) => candidate.id === id);
  if (question === undefined) throw new Error(`no question "${id}" in the content`);
  return question;
};

test('a choice is one field with the name of its question', () => {
  expect(fieldsOf(testFlow, questionOf('wsp'))).toEqual([{ id: 'wsp', kind: 'choice', options: ['ja', 'nee', 'weet-niet'] }]);
});

test('numbers are a field each, with the highest number it takes', () => {
  expect(fieldsOf(costFlow, questionOf('gebruikers'))).toEqual([
    { id: 'raadplegen', kind: 'count', highest: 99_999 },
    { id: 'muteren', kind: 'count', highest: 99_999 },
  ]);
});

test('a screen of a series asks for the rows of its group', () => {
  expect(fieldsOf(comparisonFlow, questionOf('belang-werkzoekenden')).map(({ id }) => id)).toEqual([
    'toegang-vacatures',
    'bijeenkomsten-werkgevers',
    'bereidheid-werkgevers',
    'concurrerend-aanbod',
  ]);
});

test('the screens of a series together ask for every row once, in the printed order', () => {
  const inSeries = seriesOf(comparisonFlow).flatMap(({ fields }) => fields.map(({ id }) => id));
  expect(allFields(comparisonFlow).map(({ id }) => id)).toEqual(inSeries);
  expect(seriesOf(comparisonFlow).map(({ id, fields }) => [id, fields.length])).toEqual([
    ['belang', 21],
    ['bouwstenen', 10],
  ]);
});

test('in a series every answer has a character, and every character an answer that the field takes', () => {
  const fields = allFields(comparisonFlow);
  for (const { id, codes } of seriesOf(comparisonFlow).flatMap((series) => series.fields)) {
    const field = fields.find((candidate) => candidate.id === id);
    expect([...new Set(Object.values(codes))].sort(), id).toEqual(field?.kind === 'choice' ? [...field.options].sort() : []);
    expect(
      Object.keys(codes).every((code) => code.length === 1 && code !== 'n'),
      id,
    ).toBe(true);
  }
});

test.each(flows)('$id: no field stands in two questions', ({ flow }) => {
  const ids = allFields(flow).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
