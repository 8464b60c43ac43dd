import type { Flow } from '../schema/flow.ts';
import type { Question } from '../schema/question.ts';
import type { Answers } from './answers.ts';
import { fieldsOf, seriesName } from './questionnaire.ts';
import { relevanceRules } from './relevance.ts';
import { countedCases } from './tally.ts';

const branchRoute = (questions: readonly Question[], answers: Answers): readonly Question[] => {
  const route: Question[] = [];
  for (let question = questions[0]; question !== undefined && !route.includes(question);) {
    route.push(question);
    const given = answers[question.id];
    const chosen = question.soort === 'keuze' ? question.antwoorden.find(({ id }) => id === given) : undefined;
    const target = chosen !== undefined && 'naar' in chosen ? chosen.naar : undefined;
    question = questions.find(({ id }) => id === target);
  }
  return route;
};

/** The questions that matter, given the answers, in order. */
export const routeOf = (flow: Flow, answers: Answers): readonly Question[] => {
  if (flow.soort === 'wegwijzer') return [...branchRoute(flow.vragen, answers), ...flow.vragen.filter(({ vrijblijvend }) => vrijblijvend)];
  const questions: readonly Question[] = flow.vragen;
  return questions.filter(({ relevant }) => relevant === undefined || relevanceRules[relevant](answers, flow));
};

/** Whether every field of the question has an answer. */
export const isAnswered = (flow: Flow, question: Question, answers: Answers): boolean =>
  fieldsOf(flow, question).every(({ id }) => answers[id] !== undefined);

const isBegun = (flow: Flow, question: Question, answers: Answers): boolean =>
  fieldsOf(flow, question).some(({ id }) => answers[id] !== undefined);

/**
 * The questions that must be answered before there is an outcome: all of them, but
 * - a question that may be skipped is never waited for;
 * - a series of questions that nobody has begun may be left out where another series is there (part A or B of a
 *   comparison alone is an outcome too);
 * - once cases are counted, the questions on a next case may be left alone until one is begun.
 */
export const neededOf = (flow: Flow, answers: Answers): readonly Question[] => {
  const route = routeOf(flow, answers).filter(({ vrijblijvend }) => vrijblijvend !== true);
  const isBegunIn = route.filter((question) => isBegun(flow, question, answers));
  if (flow.soort === 'wegwijzer' && isBegunIn.length === 0 && countedCases(flow, answers) > 0) return [];
  const begun = new Set(isBegunIn.map(seriesName));
  const someSeries = isBegunIn.some((question) => seriesName(question) !== undefined);
  return someSeries ? route.filter((question) => begun.has(seriesName(question))) : route;
};

/** The first question without an answer; undefined when the answers suffice for an outcome. */
export const firstOpen = (flow: Flow, answers: Answers): Question | undefined =>
  neededOf(flow, answers).find((question) => !isAnswered(flow, question, answers));

/** Whether the answers suffice for an outcome. */
export const isComplete = (flow: Flow, answers: Answers): boolean => firstOpen(flow, answers) === undefined;

const neighbour = (flow: Flow, answers: Answers, id: string, distance: 1 | -1): Question | undefined => {
  const route = routeOf(flow, answers);
  const at = route.findIndex((question) => question.id === id);
  return at < 0 ? undefined : route[at + distance];
};

/** The question after this one on the route. */
export const nextOf = (flow: Flow, answers: Answers, id: string): Question | undefined => neighbour(flow, answers, id, 1);

/** The question before this one on the route. */
export const previousOf = (flow: Flow, answers: Answers, id: string): Question | undefined => neighbour(flow, answers, id, -1);

/** The answers without those that no longer matter, because an earlier answer changed the route. */
export const prune = (flow: Flow, answers: Answers): Answers => {
  const kept = new Set(routeOf(flow, answers).flatMap((question) => fieldsOf(flow, question).map(({ id }) => id)));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => kept.has(id)));
};
