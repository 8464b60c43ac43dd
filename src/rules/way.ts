import type { WayfinderFlow } from '../schema/flow.ts';
import type { Target, WayfinderQuestion } from '../schema/question.ts';
import type { Answers } from './answers.ts';
import { askingFacts } from './asking-facts.ts';
import { firstThatHolds, holds } from './condition.ts';
import { fieldsOf } from './questionnaire.ts';

/** The way through a wayfinder: the questions on it, and the outcome that the last answer leads to itself. */
export interface Way {
  readonly questions: readonly WayfinderQuestion[];
  readonly outcome: string | undefined;
}

const isAsked = (flow: WayfinderFlow, question: WayfinderQuestion, before: readonly WayfinderQuestion[], answers: Answers): boolean => {
  const truth = holds(question, askingFacts(flow, before, answers));
  return truth ?? question['ook-bij-onbekend'] === true;
};

const targetOf = (question: WayfinderQuestion, answers: Answers): Target | undefined => {
  const chosen = question.soort === 'keuze' ? question.antwoorden.find(({ id }) => id === answers[question.id]) : undefined;
  return chosen?.naar ?? question.naar;
};

/**
 * Follows the answers: to the question or outcome that an answer leads to, else to the next question in order. A question
 * whose condition does not hold is passed over. The way ends at a question without an answer, or at an outcome.
 */
export const wayOf = (flow: WayfinderFlow, answers: Answers): Way => {
  const order = flow.vragen.filter(({ vrijblijvend }) => vrijblijvend !== true);
  const way: WayfinderQuestion[] = [];
  const askedFrom = (at: number): number => order.findIndex((question, place) => place >= at && isAsked(flow, question, way, answers));
  for (let at = askedFrom(0); at >= 0;) {
    const question = order[at];
    if (question === undefined || way.includes(question)) break;
    way.push(question);
    if (fieldsOf(flow, question).some(({ id }) => answers[id] === undefined)) break;
    const target = targetOf(question, answers);
    const goal = Array.isArray(target) ? firstThatHolds(target, askingFacts(flow, way, answers))?.naar : target;
    const next = order.findIndex(({ id }) => id === goal);
    if (goal !== undefined && next < 0) return { questions: way, outcome: goal };
    at = askedFrom(next < 0 ? at + 1 : next);
  }
  return { questions: way, outcome: undefined };
};
