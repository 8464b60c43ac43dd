import type { Flow, Part } from '../schema/flow.ts';
import type { Question } from '../schema/question.ts';
import { chosenIn, type Answers } from './answers.ts';
import { answersOf } from './known.ts';
import { fieldsOf } from './questionnaire.ts';
import { routeOf } from './route.ts';

/** What one contact is to be asked, each question once, in the order of the flow. */
export interface ContactQuestions {
  readonly contact: string;
  readonly questions: readonly string[];
}

/** What somebody is asked, and who. */
interface Asked {
  readonly text: string;
  readonly contacts: readonly string[];
}

/** The question as it stands, with the row of a list that it is about. */
const asItStands = (question: Question, field: string): string => {
  const row = question.soort === 'lijst' ? question.rijen.find(({ id }) => id === field) : undefined;
  return row === undefined ? question.vraag : `${question.vraag} (${row.titel})`;
};

const askedIn = (question: Question, field: string, answers: Answers): readonly Asked[] => {
  const chosen = chosenIn(answers[field]);
  const unknownNumbers =
    question.soort === 'getallen' ? question.velden.flatMap(({ id, onbekend }) => (id === field && onbekend) || []) : [];
  const given = [
    ...answersOf(question).map((answer) => ({ ...answer, isUnknown: answer.telt === 'onbekend' })),
    ...unknownNumbers.map((answer) => ({ ...answer, isUnknown: true })),
  ];
  return given
    .filter(({ id, navraag, isUnknown }) => chosen.includes(id) && (navraag !== undefined || isUnknown))
    .map(({ navraag, bij = [] }) => ({ text: navraag ?? asItStands(question, field), contacts: bij }));
};

/**
 * What the answers leave to ask, per contact: for each answer that counts as unknown its question, and what an answer or a
 * part of the outcome says itself that must be asked (`navraag`).
 */
export const questionsToAsk = (
  flow: Flow,
  answers: Answers,
  parts: readonly Pick<Part, 'navraag' | 'bij'>[] = [],
): readonly ContactQuestions[] => {
  const all: readonly Asked[] = [
    ...routeOf(flow, answers).flatMap((question) => fieldsOf(flow, question).flatMap(({ id }) => askedIn(question, id, answers))),
    ...parts.flatMap(({ navraag, bij = [] }) => (navraag === undefined ? [] : [{ text: navraag, contacts: bij }])),
  ];
  const contacts = new Set(all.flatMap((asked) => asked.contacts));
  return [...contacts].map((contact) => ({
    contact,
    questions: [...new Set(all.filter((asked) => asked.contacts.includes(contact)).map(({ text }) => text))],
  }));
};
