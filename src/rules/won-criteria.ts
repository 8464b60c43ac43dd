import type { ComparisonFlow } from '../schema/flow.ts';
import { comparisonOutcome } from './comparison.ts';

/** Of two options: the criteria on which each stands above the other. */
export interface WonCriteria {
  readonly first: string;
  readonly second: string;
  readonly byFirst: readonly string[];
  readonly bySecond: readonly string[];
}

/** Per pair of options who wins which criterion, asked of the comparison itself one criterion at a time: for counting by hand. */
export const wonCriteria = (flow: ComparisonFlow): readonly WonCriteria[] => {
  const heavy = (flow.belang ?? []).find(({ gewicht = 0 }) => gewicht > 0)?.id ?? '';
  const alone = (flow.criteria ?? []).map(({ id }) => ({ id, pairs: comparisonOutcome(flow, { [id]: heavy }).pairs }));
  return (alone[0]?.pairs ?? []).map(({ first, second }, at) => ({
    first,
    second,
    byFirst: alone.filter(({ pairs }) => (pairs[at]?.firstWins ?? 0) > 0).map(({ id }) => id),
    bySecond: alone.filter(({ pairs }) => (pairs[at]?.secondWins ?? 0) > 0).map(({ id }) => id),
  }));
};
