import type { CostFlow } from '../schema/flow.ts';
import type { Answers } from './answers.ts';
import { costOutcome, type Tariffs } from './cost.ts';
import type { Range } from './range.ts';

export interface NetworkCosts {
  readonly months: number;
  readonly oneOff: Range;
  /** The monthly costs over all the months. */
  readonly period: Range;
  readonly total: Range;
}

export interface CourseCosts {
  readonly users: number;
  /** Per course what it costs for so many users, in the order of the content. */
  readonly lines: readonly { readonly id: string; readonly total: Range }[];
}

/** Tables to look costs up in: a reader adds one line of the network to one amount per course. */
export interface CostLookup {
  readonly network: readonly NetworkCosts[];
  readonly courses: readonly CourseCosts[];
}

/** The tables of a reckoning, every amount reckoned by its own rule; undefined where the content asks for none. */
export const costLookup = (flow: CostFlow, tariffs: Tariffs): CostLookup | undefined => {
  if (flow.opzoeken === undefined) return undefined;
  const { antwoorden, maanden, gebruikers } = flow.opzoeken;
  const outcomeWith = (answers: Answers) => costOutcome(flow, { ...antwoorden, ...answers }, tariffs);
  const courses = flow.posten.filter(({ blok, aantal }) => blok === 'cursussen' && aantal !== undefined);
  return {
    network: maanden.map((months) => {
      const { oneOff, period, total } = outcomeWith({ [flow.periode]: months });
      return { months, oneOff, period, total };
    }),
    courses: gebruikers.map((users) => ({
      users,
      lines: courses.flatMap(({ id, aantal = '' }) => outcomeWith({ [aantal]: users }).lines.filter((line) => line.id === id)),
    })),
  };
};
