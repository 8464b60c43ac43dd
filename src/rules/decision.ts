import type { WayfinderFlow } from '../schema/flow.ts';
import type { WayfinderQuestion } from '../schema/question.ts';
import type { Answers } from './answers.ts';
import { askingFacts } from './asking-facts.ts';
import { firstThatHolds } from './condition.ts';
import { fieldsOf } from './questionnaire.ts';
import { countedCases } from './tally.ts';
import { wayOf } from './way.ts';

/** The questions that lie on the way, in order; without questions that may be skipped. */
export const branchesOn = (flow: WayfinderFlow, answers: Answers): readonly WayfinderQuestion[] => wayOf(flow, answers).questions;

/**
 * The outcome that the answers lead to: of the first verdict whose condition holds, else where the last answer points; or
 * the sum of the cases counted while a next one has not begun. Undefined while a question on the way is open.
 */
export const decisionOutcome = (flow: WayfinderFlow, answers: Answers): string | undefined => {
  const { questions, outcome } = wayOf(flow, answers);
  const fields = questions.flatMap((question) => fieldsOf(flow, question));
  if (fields.every(({ id }) => answers[id] === undefined) && countedCases(flow, answers) > 0) return flow.teller?.uitkomst;
  if (fields.some(({ id }) => answers[id] === undefined)) return undefined;
  return firstThatHolds(flow.oordelen ?? [], askingFacts(flow, questions, answers))?.uitkomst ?? outcome;
};

const leadsOf = (flow: WayfinderFlow, question: WayfinderQuestion): readonly (string | undefined)[] => {
  const own = question.soort === 'keuze' ? question.antwoorden.map(({ naar }) => naar ?? question.naar) : [question.naar];
  const after = flow.vragen[flow.vragen.indexOf(question) + 1];
  const next = after?.vrijblijvend === true ? undefined : after?.id;
  return own.flatMap((target) => (Array.isArray(target) ? [...target.map(({ naar }) => naar), next] : [target ?? next]));
};

const lengths = new WeakMap<WayfinderFlow, Map<string, number>>();

/** How many questions can still follow, this one included, on the longest way; conditions of questions are not looked at. */
const longestFrom = (flow: WayfinderFlow, id: string | undefined): number => {
  const known = lengths.get(flow) ?? new Map<string, number>();
  lengths.set(flow, known);
  const question = flow.vragen.find((candidate) => candidate.id === id && candidate.vrijblijvend !== true);
  if (question === undefined) return 0;
  const length = known.get(question.id);
  if (length !== undefined) return length;
  known.set(question.id, 1);
  const longest = 1 + Math.max(0, ...leadsOf(flow, question).map((lead) => longestFrom(flow, lead)));
  known.set(question.id, longest);
  return longest;
};

/** The most questions there can be, given the answers so far: the way that was gone, and the longest way on. */
export const mostQuestions = (flow: WayfinderFlow, answers: Answers): number => {
  const branches = branchesOn(flow, answers);
  const last = branches.at(-1);
  const isAnswered = last !== undefined && fieldsOf(flow, last).every(({ id }) => answers[id] !== undefined);
  return last === undefined || isAnswered ? branches.length : branches.length - 1 + longestFrom(flow, last.id);
};
