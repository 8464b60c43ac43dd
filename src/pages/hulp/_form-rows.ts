import { blockChoices } from '../../rules/building-block.ts';
import { rowsOfQuestion, type Row } from '../../machines/series.ts';
import type { ComparisonFlow, Flow } from '../../schema/flow.ts';
import type { Question } from '../../schema/question.ts';

/** A criterion with its number on the form, and a star where it can be read in two ways. */
const numbered = (flow: ComparisonFlow, row: Row): Row => {
  const criteria = flow.criteria ?? [];
  const at = criteria.findIndex(({ id }) => id === row.id);
  return at < 0 ? row : { ...row, titel: `${at + 1}. ${row.titel}${criteria[at]?.dubbelzinnig === undefined ? '' : '*'}` };
};

/** A building block with behind each description the options that it belongs to, so that they can be counted by hand. */
const attributed = (flow: ComparisonFlow, row: Row): Row => {
  const block = flow.bouwstenen?.find(({ id }) => id === row.id);
  if (block === undefined) return row;
  const nameOf = (id: string): string => flow.opties.find((option) => option.id === id)?.kort ?? id;
  const choices = blockChoices(flow, block).map(({ id, text, options }) => ({
    id,
    label: options.length === 0 ? text : `${text} (${options.map(nameOf).join(', ')})`,
  }));
  return { ...row, choices };
};

/** The rows of a question on the form; none for a question that is no table. */
export const formRows = (flow: Flow, question: Question): readonly Row[] => {
  if (question.soort !== 'lijst' && question.soort !== 'reeks') return [];
  const rows = rowsOfQuestion(flow, question);
  return flow.soort === 'vergelijker' ? rows.map((row) => attributed(flow, numbered(flow, row))) : rows;
};
