import type { ComparisonFlow } from '../schema/flow.ts';
import type { Answers } from './answers.ts';
import { blockChoices } from './building-block.ts';
import { roleOf } from './known.ts';

export interface FitOutcome {
  /** Per option: at how many building blocks the reader chose its description. */
  readonly hits: readonly { readonly option: string; readonly hits: number }[];
  /** Building blocks with an answer other than "weet ik niet". */
  readonly answered: number;
  /** The options with the most hits; several share the highest place, none when nothing fits. */
  readonly closest: readonly string[];
}

/**
 * Counts which descriptions the reader chose; a description that options share counts for each of them.
 * Says what the choices look like, nothing about quality or feasibility.
 */
export const fitOutcome = (flow: ComparisonFlow, answers: Answers): FitOutcome => {
  const chosen = (flow.bouwstenen ?? []).flatMap((block) => {
    const given = answers[block.id];
    return given === undefined || roleOf(flow, block.id, given) === 'onbekend'
      ? []
      : [blockChoices(flow, block).find(({ id }) => id === given)];
  });
  const hits = flow.opties.map(({ id }) => ({ option: id, hits: chosen.filter((choice) => choice?.options.includes(id)).length }));
  const most = Math.max(...hits.map((count) => count.hits));
  return {
    hits,
    answered: chosen.length,
    closest: most === 0 ? [] : hits.filter((count) => count.hits === most).map(({ option }) => option),
  };
};
