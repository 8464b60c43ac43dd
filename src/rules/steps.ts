import type { StepsFlow } from '../schema/flow.ts';
import type { Answers } from './answers.ts';
import { firstThatHolds, holds } from './condition.ts';
import { factsOf, roleOf } from './known.ts';
import { routeOf } from './route.ts';
import { stepsFacts, stepsIn } from './step.ts';

export { stepsIn } from './step.ts';

export interface StepsOutcome {
  readonly verdict: string;
  /** The lowest step that is not done; absent when all are done. */
  readonly next: string | undefined;
  /** Steps that are done although an earlier one is not. */
  readonly ahead: readonly string[];
  readonly done: number;
  readonly of: number;
}

/** The next step of a plan: the lowest that is not done. */
export const stepsOutcome = (flow: StepsFlow, answers: Answers): StepsOutcome => {
  const asked = routeOf(flow, answers);
  const ids = stepsIn(asked).map(({ id }) => id);
  const isDone = (id: string): boolean => roleOf(flow, id, answers[id]) === 'klaar';
  const next = ids.find((id) => !isDone(id));
  const after = next === undefined ? [] : ids.slice(ids.indexOf(next) + 1);
  const facts = factsOf(flow, asked, answers, stepsFacts(flow, asked, answers));
  return {
    verdict: firstThatHolds(flow.oordelen, facts)?.uitkomst ?? '',
    next,
    ahead: after.filter(isDone),
    done: ids.filter(isDone).length,
    of: ids.length,
  };
};

/** What a step still asks for: its requirements whose condition does not hold for certain. */
export const openRequirements = (flow: StepsFlow, step: string, answers: Answers): readonly string[] => {
  const asked = routeOf(flow, answers);
  const facts = factsOf(flow, asked, answers, stepsFacts(flow, asked, answers));
  const { eisen = [] } = flow.stappen?.find(({ vraag }) => vraag === step) ?? {};
  return eisen.filter((eis) => holds(eis, facts) !== true).map(({ tekst }) => tekst);
};
