import { expect, test } from 'vitest';
import { comparisonFlow, costFlow, flows, labelFlow, layeredFlow, testFlow } from '../../tests/flows/small-flows.ts';
import { allFields } from '../../tests/golden/states.ts';
import type { Question } from '../schema/question.ts';
import type { Answers } from './answers.ts';
import { fieldsOf, fits, seriesOf } from './questionnaire.ts';

const questionOf = (id: string) => {
  const question = [...costFlow.vragen, ...testFlow.vragen, ...comparisonFlow.vragen].find((candidate) => candidate.id === id);
  if (question === undefined) throw new Error(`no question "${id}" in the content`);
  return question;
};

test('a choice is one field with the name of its question', () => {
  expect(fieldsOf(testFlow, questionOf('statuten'))).toEqual([{ id: 'statuten', kind: 'choice', options: ['ja', 'nee', 'weet-niet'] }]);
});

test('numbers are a field each, with the highest number it takes', () => {
  expect(fieldsOf(costFlow, questionOf('bezoekers'))).toEqual([
    { id: 'leden', kind: 'count', highest: 99_999 },
    { id: 'gasten', kind: 'count', highest: 99_999 },
  ]);
});

test('a screen of a series asks for the rows of its group', () => {
  expect(fieldsOf(comparisonFlow, questionOf('belang-buurt')).map(({ id }) => id)).toEqual(['rust', 'parkeren']);
});

test('the screens of a series together ask for every row once, in the printed order', () => {
  const inSeries = seriesOf(comparisonFlow).flatMap(({ fields }) => fields.map(({ id }) => id));
  expect(allFields(comparisonFlow).map(({ id }) => id)).toEqual(inSeries);
  expect(seriesOf(comparisonFlow).map(({ id, fields }) => [id, fields.length])).toEqual([
    ['belang', 5],
    ['bouwstenen', 3],
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

test('several choices are one field, with the answers that stand alone', () => {
  expect(fieldsOf(labelFlow, labelFlow.vragen[0] as Question)).toEqual([
    { id: 'wat', kind: 'several', options: ['muziek', 'drank', 'sport', 'niets', 'weet-niet'], alone: ['niets', 'weet-niet'] },
  ]);
});

test('x of n is no higher than n, once n is there; a number that may be unknown says how', () => {
  const [halls] = layeredFlow.vragen;
  const part = (answers: Answers) => fieldsOf(layeredFlow, halls as Question, answers)[1];
  expect(part({})).toEqual({ id: 'toegankelijk', kind: 'count', highest: 10, unknown: 'weet-niet' });
  expect(part({ alle: 3 })).toMatchObject({ highest: 3 });
});

test.each<readonly [string, string | number, boolean]>([
  ['wat', 'muziek', true],
  ['wat', 'muziek_sport', true],
  ['wat', 'niets', true],
  ['wat', 'muziek_niets', false],
  ['wat', 'muziek_muziek', false],
  ['wat', 'muziek_anders', false],
  ['wat', '', false],
  ['wie', 'jeugd', true],
  ['wie', 'jeugd_iedereen', false],
])('%s: whether %s is an answer that the field takes: %s', (id, answer, taken) => {
  const field = allFields(labelFlow).find((candidate) => candidate.id === id);
  expect(field !== undefined && fits(field, answer)).toBe(taken);
});
