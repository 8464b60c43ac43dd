import type { StepsFlow } from '../schema/flow.ts';
import { UNKNOWN, type Answers } from './answers.ts';

export type StepsVerdict = 'volgende-stap' | 'stappen-klaar' | 'alles-onbekend';

export interface StepsOutcome {
  readonly verdict: StepsVerdict;
  /** The lowest step that is not `ja`; absent when all are done. */
  readonly next: string | undefined;
  /** Steps that are done although an earlier one is not. */
  readonly ahead: readonly string[];
  readonly done: number;
  readonly of: number;
}

/** The next step of a plan (000, "In 6 stappen"): the lowest that is not done. Only `ja` counts as done. */
export const stepsOutcome = (flow: StepsFlow, answers: Answers): StepsOutcome => {
  const ids = flow.vragen.map(({ id }) => id);
  const isDone = (id: string): boolean => answers[id] === 'ja';
  const next = ids.find((id) => !isDone(id));
  const after = next === undefined ? [] : ids.slice(ids.indexOf(next) + 1);
  const nothingKnown = ids.every((id) => answers[id] === UNKNOWN);
  return {
    verdict: next === undefined ? 'stappen-klaar' : nothingKnown ? 'alles-onbekend' : 'volgende-stap',
    next,
    ahead: after.filter(isDone),
    done: ids.filter(isDone).length,
    of: ids.length,
  };
};
