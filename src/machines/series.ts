import { blockChoices } from '../rules/building-block.ts';
import type { Flow } from '../schema/flow.ts';
import type { ListQuestion, SeriesQuestion } from '../schema/question.ts';

export interface Row {
  readonly id: string;
  readonly titel: string;
  readonly uitleg?: string | undefined;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

/** The rows of one screen: of a list, the criteria of a group, or the building blocks of a theme; with what to choose in each. */
export const rowsOfQuestion = (flow: Flow, question: ListQuestion | SeriesQuestion): readonly Row[] => {
  if (question.soort === 'lijst') return question.rijen.map((row) => ({ ...row, choices: question.antwoorden }));
  if (flow.soort !== 'vergelijker') return [];
  if (question.reeks === 'belang') {
    return (flow.criteria ?? []).filter(({ groep }) => groep === question.groep).map((row) => ({ ...row, choices: flow.belang ?? [] }));
  }
  return (flow.bouwstenen ?? [])
    .filter(({ thema }) => thema === question.groep)
    .map((row) => ({ ...row, choices: blockChoices(flow, row).map(({ id, text }) => ({ id, label: text })) }));
};
