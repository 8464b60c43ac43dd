import { blockChoices } from '../domain/building-block.ts';
import type { ComparisonFlow } from '../schema/flow.ts';
import type { SeriesQuestion } from '../schema/question.ts';

export interface Row {
  readonly id: string;
  readonly titel: string;
  readonly uitleg?: string | undefined;
}

/** The rows of one screen of a series: the criteria of a group, or the building blocks of a theme. */
export const rowsOfQuestion = (flow: ComparisonFlow, { reeks, groep }: SeriesQuestion): readonly Row[] =>
  reeks === 'belang' ? flow.criteria.filter((row) => row.groep === groep) : flow.bouwstenen.filter((row) => row.thema === groep);

/** The answers to choose from in a row. */
export const choicesOfRow = (flow: ComparisonFlow, id: string): readonly { readonly id: string; readonly label: string }[] => {
  const block = flow.bouwstenen.find((candidate) => candidate.id === id);
  return block === undefined ? flow.belang : blockChoices(flow, block).map((choice) => ({ id: choice.id, label: choice.text }));
};
