import type { Flow } from '../schema/flow.ts';
import type { Question } from '../schema/question.ts';
import type { Answers } from './answers.ts';
import { askingFacts } from './asking-facts.ts';
import { holds } from './condition.ts';
import { fieldsOf, fits, seriesName } from './questionnaire.ts';
import { countedCases } from './tally.ts';
import { wayOf } from './way.ts';

/** Whether a question is asked, given those that were asked before it: always, or where its condition holds. */
const isAskedAfter = (flow: Flow, question: Question, before: readonly Question[], answers: Answers): boolean => {
  if (question.als === undefined && question['als-een-van'] === undefined && question.behalve === undefined) return true;
  return holds(question, askingFacts(flow, before, answers)) ?? question['ook-bij-onbekend'] === true;
};

/** The questions that are asked in their order, each under its condition on those before it. */
const askedInOrder = (flow: Flow, answers: Answers): readonly Question[] => {
  const asked: Question[] = [];
  for (const question of flow.vragen) {
    if (isAskedAfter(flow, question, asked, answers)) asked.push(question);
  }
  return asked;
};

/** The questions that matter, given the answers, in order. */
export const routeOf = (flow: Flow, answers: Answers): readonly Question[] => {
  if (flow.soort !== 'wegwijzer') return askedInOrder(flow, answers);
  const { questions } = wayOf(flow, answers);
  const offered = flow.vragen.filter((question) => question.vrijblijvend === true && isAskedAfter(flow, question, questions, answers));
  return [...questions, ...offered];
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
  return someSeries ? route.filter((question) => seriesName(question) === undefined || begun.has(seriesName(question))) : route;
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

/** The answers without those that no longer matter or fit, because an earlier answer changed the route or how many there are. */
export const prune = (flow: Flow, answers: Answers): Answers => {
  const fields = routeOf(flow, answers).flatMap((question) => fieldsOf(flow, question, answers));
  const kept = new Map(fields.map((field) => [field.id, field]));
  const entries = Object.entries(answers).filter(([id, answer]) => {
    const field = kept.get(id);
    return field !== undefined && fits(field, answer);
  });
  const pruned = Object.fromEntries(entries);
  return entries.length === Object.keys(answers).length ? pruned : prune(flow, pruned);
};
