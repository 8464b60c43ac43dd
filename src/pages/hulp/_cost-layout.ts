import type { Cell } from '../../format/spreadsheet.ts';
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
const FIRST_FIELD = 5;

export const euros = (cents: number): number => cents / 100;
export const added = (column: string, rows: readonly number[]): string => `SUM(${rows.map((row) => `[.${column}${row}]`).join(';')})`;

export const fieldsOf = ({ vragen }: CostFlow) => vragen.flatMap((question) => (question.soort === 'getallen' ? question.velden : []));
const fieldRow = (flow: CostFlow, field = ''): number => FIRST_FIELD + fieldsOf(flow).findIndex(({ id }) => id === field);
export const lineRow = (flow: CostFlow, at: number): number => FIRST_FIELD + fieldsOf(flow).length + 2 + at;

/** A cell that holds words. */
export const text = (value: string, look?: Cell['look']): Cell => ({ value, look });

/** The cell that holds the number of a field. */
export const fieldCell = (flow: CostFlow, field: string | undefined): string => `[.B${fieldRow(flow, field)}]`;
