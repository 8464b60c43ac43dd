import type { Problem } from '../schema/check/problem.ts';

/** What proof found: faults stop the build, warnings are told. */
export interface Report {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

export const NOTHING_FOUND: Report = { problems: [], warnings: [] };

export const together = (reports: readonly Report[]): Report => ({
  problems: reports.flatMap(({ problems }) => problems),
  warnings: reports.flatMap(({ warnings }) => warnings),
});
