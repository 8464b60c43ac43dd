import { describe, expect, test } from 'vitest';
import { comparisonFlow, flows } from '../../tests/flows/small-flows.ts';
import { fieldsOf } from '../rules/questionnaire.ts';
import { rowsOfQuestion } from './series.ts';

test('a screen of weights has the criteria of its group, each with the same weights to choose', () => {
  const question = comparisonFlow.vragen.find(({ id }) => id === 'belang-buurt');
  const rows = question?.soort === 'reeks' ? rowsOfQuestion(comparisonFlow, question) : [];
  expect(rows.map(({ id }) => id)).toEqual(['rust', 'parkeren']);
  for (const { choices } of rows) expect(choices.map(({ id }) => id)).toEqual(['niet', 'wel', 'heel', 'weet-niet']);
});

describe.each(flows)('$id', ({ flow }) => {
  test('the rows that are shown are the fields that are read, with the same answers', () => {
    for (const question of flow.vragen) {
      if (question.soort !== 'reeks' && question.soort !== 'lijst') continue;
      const shown = rowsOfQuestion(flow, question).map(({ id, choices }) => ({ id, options: choices.map((choice) => choice.id) }));
      expect(shown).toEqual(
        fieldsOf(flow, question).map((field) => ({ id: field.id, options: field.kind === 'choice' ? field.options : [] })),
      );
    }
  });
});
