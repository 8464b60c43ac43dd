import type { CostFlow } from '../schema/flow.ts';
import type { Answers } from './answers.ts';
import { askingFacts } from './asking-facts.ts';
import { firstThatHolds, holds } from './condition.ts';
import { linesOf, onePeriod, periodsOf, type CostLineResult, type Tariffs } from './cost-line.ts';
import { sum, type Range } from './range.ts';
import { prune, routeOf } from './route.ts';

export type { Applies, CostLineResult, Tariffs } from './cost-line.ts';

export interface CostBlockResult {
  readonly id: string;
  readonly isPeriodic: boolean;
  /** How many periods; undefined where the reader does not know. */
  readonly periods: number | undefined;
  /** The costs of one period; of a block without periods, all of them. */
  readonly perPeriod: Range;
  readonly total: Range;
}

export interface CostOutcome {
  readonly verdict: string;
  readonly lines: readonly CostLineResult[];
  readonly blocks: readonly CostBlockResult[];
  readonly total: Range;
  /** The ids of the warnings that hold. */
  readonly warnings: readonly string[];
}

/**
 * What it costs, in ranges of cents; nothing is rounded. The bounds are those of the tariffs, not a spread of
 * probabilities. A missing number counts as 0, and an answer to a question that is not asked for nothing.
 */
export const costOutcome = (flow: CostFlow, given: Answers, tariffs: Tariffs): CostOutcome => {
  const answers = prune(flow, given);
  const facts = askingFacts(flow, routeOf(flow, answers), answers);
  const lines = linesOf({ flow, answers, tariffs, facts });
  const total = sum(lines.map((line) => line.total));
  const blocks = flow.blokken.map(({ id, periode }) => {
    const own = lines.filter(({ block }) => block === id);
    return {
      id,
      isPeriodic: periode !== undefined,
      periods: periodsOf(flow, answers, id),
      perPeriod: sum(own.map(onePeriod)),
      total: sum(own.map((line) => line.total)),
    };
  });
  const known = { ...facts, states: { bovengrens: total.max === null ? 'onbekend' : 'bekend' } };
  return {
    verdict: firstThatHolds(flow.oordelen, known)?.uitkomst ?? '',
    lines,
    blocks,
    total,
    warnings: (flow.waarschuwingen ?? []).filter((warning) => holds(warning, known) === true).map(({ id }) => id),
  };
};
