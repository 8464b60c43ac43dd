import type { WayfinderFlow } from '../schema/flow.ts';
import type { BranchQuestion } from '../schema/question.ts';
import { UNKNOWN, type Answers } from './answers.ts';
import { routeOf } from './route.ts';
import { countedCases } from './tally.ts';

/** The questions of the tree that lie on the way, in order; without questions that may be skipped. */
export const branchesOn = (flow: WayfinderFlow, answers: Answers): readonly BranchQuestion[] =>
  routeOf(flow, answers)
    .flatMap(({ id }) => flow.vragen.find((question) => question.id === id) ?? [])
    .filter((question) => question.soort === 'keuze');

/**
 * The outcome that the answers lead to: where the last answer points, the outcome for nothing but unknown answers, or
 * the sum of the cases counted while a next one has not begun. Undefined while a question on the way is open.
 */
export const decisionOutcome = (flow: WayfinderFlow, answers: Answers): string | undefined => {
  const branches = branchesOn(flow, answers);
  const given = branches.map(({ id }) => answers[id]);
  if (given.every((answer) => answer === undefined) && countedCases(flow, answers) > 0) return flow.teller?.uitkomst;
  if (flow.allesOnbekend !== undefined && given.every((answer) => answer === UNKNOWN)) return flow.allesOnbekend;
  const last = branches.at(-1);
  const target = last?.antwoorden.find(({ id }) => id === answers[last.id])?.naar;
  return flow.vragen.some(({ id }) => id === target) ? undefined : target;
};

/** How many questions can still follow, this one included, on the longest way through the tree. */
const longestFrom = (flow: WayfinderFlow, question: BranchQuestion): number =>
  1 +
  Math.max(
    0,
    ...question.antwoorden.map(({ naar }) => {
      const next = flow.vragen.find(({ id }) => id === naar);
      return next?.soort === 'keuze' ? longestFrom(flow, next) : 0;
    }),
  );

/** The most questions there can be, given the answers so far: the way that was gone, and the longest way on. */
export const mostQuestions = (flow: WayfinderFlow, answers: Answers): number => {
  const branches = branchesOn(flow, answers);
  const last = branches.at(-1);
  return last === undefined || answers[last.id] !== undefined ? branches.length : branches.length - 1 + longestFrom(flow, last);
};
