import type { WayfinderFlow } from '../schema/flow.ts';
import type { Answers } from './answers.ts';
import { routeOf } from './route.ts';

/** The outcome that the answers lead to; undefined while a question on the way is open. */
export const decisionOutcome = (flow: WayfinderFlow, answers: Answers): string | undefined => {
  const last = flow.vragen.find(({ id }) => id === routeOf(flow, answers).at(-1)?.id);
  const target = last?.antwoorden.find(({ id }) => id === answers[last.id])?.naar;
  return flow.vragen.some(({ id }) => id === target) ? undefined : target;
};
