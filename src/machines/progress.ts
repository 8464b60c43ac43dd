import { mostQuestions } from '../rules/decision.ts';
import { firstOpen, isAnswered, previousOf, routeOf } from '../rules/route.ts';
import type { Question } from '../schema/question.ts';
import type { FlowContext } from './question-flow.ts';

/** How many questions there are, given the answers so far; in a decision tree the most there can be. */
export const routeLength = ({ flow, answers, open }: FlowContext): number => {
  const skippable = flow.vragen.some(({ id, vrijblijvend }) => id === open && vrijblijvend === true);
  return flow.soort === 'wegwijzer' && !skippable ? mostQuestions(flow, answers) : routeOf(flow, answers).length;
};

/** The place of the open question on the route, from 1. */
export const routePosition = ({ flow, answers, open }: FlowContext): number =>
  routeOf(flow, answers).findIndex(({ id }) => id === open) + 1;

/** The questions on the route, with whether each has its answer. */
export const routeStatus = ({ flow, answers }: FlowContext): readonly { readonly question: Question; readonly answered: boolean }[] =>
  routeOf(flow, answers).map((question) => ({ question, answered: isAnswered(flow, question, answers) }));

/** The question before the open one; undefined at the first. */
export const previousQuestion = ({ flow, answers, open }: FlowContext): Question | undefined => previousOf(flow, answers, open);

/** The first question that still needs an answer before there is an outcome. */
export const openQuestion = ({ flow, answers }: FlowContext): Question | undefined => firstOpen(flow, answers);

/** A question that may still be answered although there is an outcome already; undefined when all are answered. */
export const optionalQuestion = ({ flow, answers }: FlowContext): Question | undefined =>
  routeOf(flow, answers).find((question) => !isAnswered(flow, question, answers));
