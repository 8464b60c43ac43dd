import type { Result } from 'lighthouse';

/** What one category of one page scored, and which audits cost it points. */
export interface Score {
  /** 0 to 100. */
  readonly score: number;
  readonly failing: readonly string[];
}

export type Scores = Readonly<Record<string, Score>>;

/** The categories that Lighthouse 12 measures, in the order of its own report. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export const FULL = 100;

type Category = Result['categories'][string];

/** The audits that a category counts and that did not score full marks, with what Lighthouse says about them. */
export const failingAudits = ({ auditRefs }: Category, audits: Result['audits']): readonly string[] =>
  auditRefs.flatMap(({ id, weight }) => {
    const audit = audits[id];
    const isFull = audit?.score === null || audit?.score === undefined || audit.score >= 1;
    return weight === 0 || isFull ? [] : [`${id}${audit.displayValue ? ` (${audit.displayValue})` : ''}`];
  });

export const isFull = (scores: Scores): boolean => CATEGORIES.every((category) => scores[category]?.score === FULL);

/** The middle one of several runs of a page, per category: the noise of a busy machine shows in performance alone. */
export const medianOf = (runs: readonly Scores[]): Scores =>
  Object.fromEntries(
    CATEGORIES.flatMap((category) => {
      const sorted = runs.flatMap((run) => run[category] ?? []).sort((one, other) => one.score - other.score);
      const middle = sorted[Math.floor(sorted.length / 2)];
      return middle === undefined ? [] : [[category, middle] as const];
    }),
  );
