import type { Cell } from '../../format/spreadsheet.ts';
import { unitOf } from '../../format/unit.ts';
import type { FlowProps } from '../../islands/flow-props.ts';
import type { Answers } from '../../rules/answers.ts';
import type { CostOutcome } from '../../rules/cost.ts';
import type { CostFlow } from '../../schema/flow.ts';
import type { Texts } from '../../schema/texts.ts';

export type Cells = readonly Cell[];

/** A calculator with the answers of its first example, and what they cost. */
export interface Calculated extends Pick<FlowProps, 'tariffs' | 'tariffLabels'> {
  readonly flow: CostFlow;
  readonly answers: Answers;
  readonly outcome: CostOutcome;
  readonly words: Texts;
}

/** Where the fields to fill in begin, after the title, the explanation and the head of the table. */
export const FIRST_FIELD = 5;

export const fieldsOf = ({ vragen }: CostFlow) => vragen.flatMap((question) => (question.soort === 'getallen' ? question.velden : []));
const fieldRow = (flow: CostFlow, field = ''): number => FIRST_FIELD + fieldsOf(flow).findIndex(({ id }) => id === field);

/** A cell that holds words. */
export const text = (value: string, look?: Cell['look']): Cell => ({ value, look });

/** A row for each number to fill in. */
export const fieldCells = ({ flow, answers, words }: Calculated): readonly Cells[] =>
  fieldsOf(flow).map(({ id, label, eenheid }) => [
    text(label),
    { value: Number(answers[id] ?? 0), look: 'input', isCount: true },
    text(unitOf(flow, eenheid).meervoud),
    checkCell(
      `OR([.B${fieldRow(flow, id)}]<0;IF([.B${fieldRow(flow, id)}]=SUM([.B${fieldRow(flow, id)}]);0;1))`,
      words.rekenblad['geen-getal'],
    ),
  ]);

/** Says what is wrong beside a cell: what is pasted in passes the rule of the cell itself. */
export const checkCell = (isWrong: string, refusal: string): Cell => ({ value: '', formula: `IF(${isWrong};"${refusal}";"")` });

/** What stands in a field: a word, or a number below 0, counts as 0 and is told beside it. */
export const fieldCell = (flow: CostFlow, field: string | undefined): string => {
  const cell = `[.B${fieldRow(flow, field)}]`;
  return `IF(${cell}<0;0;SUM(${cell}))`;
};
