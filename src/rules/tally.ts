import type { WayfinderFlow } from '../schema/flow.ts';
import type { Answers } from './answers.ts';
import type { Tariffs } from './cost.ts';
import { NOTHING, sum, times, type Range } from './range.ts';

type Post = NonNullable<WayfinderFlow['teller']>['posten'][number];

const countIn = (answers: Answers, { veld }: Post): number => {
  const value = answers[veld];
  return typeof value === 'number' ? value : 0;
};

/** How many cases were counted so far, over all outcomes. */
export const countedCases = ({ teller }: WayfinderFlow, answers: Answers): number =>
  (teller?.posten ?? []).reduce((total, post) => total + countIn(answers, post), 0);

const highestOf = ({ vragen }: WayfinderFlow, { veld }: Post): number =>
  vragen.flatMap((question) => (question.soort === 'getallen' ? question.velden : [])).find(({ id }) => id === veld)?.hoogste ?? 0;

/** The counts with the case at hand added, and its answers cleared for the next one. A count stays within the bounds of its field. */
export const countCase = (flow: WayfinderFlow, answers: Answers, outcome: string): Answers => {
  const counts = (flow.teller?.posten ?? []).map((post) => {
    const count = countIn(answers, post) + (post.uitkomst === outcome ? 1 : 0);
    return [post.veld, Math.min(count, highestOf(flow, post))] as const;
  });
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
};

export interface TallyLine {
  readonly outcome: string;
  readonly field: string;
  readonly count: number;
  /** What one costs, in cents. */
  readonly unit: Range;
  readonly total: Range;
}

export interface Tally {
  readonly lines: readonly TallyLine[];
  readonly cases: number;
  readonly total: Range;
}

/** How often each outcome was counted, the case at hand included, and what that costs in cents. */
export const tallyOf = (flow: WayfinderFlow, answers: Answers, outcome: string | undefined, tariffs: Tariffs): Tally => {
  const lines = (flow.teller?.posten ?? []).map((post) => {
    const from = tariffs[post.tarief ?? ''] ?? NOTHING;
    const unit = { min: from.min, max: (tariffs[post.tariefTot ?? ''] ?? from).max };
    const count = countIn(answers, post) + (post.uitkomst === outcome ? 1 : 0);
    return { outcome: post.uitkomst, field: post.veld, count, unit, total: times(unit, count) };
  });
  return { lines, cases: lines.reduce((all, { count }) => all + count, 0), total: sum(lines.map(({ total }) => total)) };
};
