import type { Flow } from '../schema/flow.ts';
import type { Question } from '../schema/question.ts';
import { joined, type Answers } from './answers.ts';

/** A field to answer, and the question that it belongs to. */
export interface AskedField {
  readonly id: string;
  readonly options: readonly string[];
  readonly question: string;
}

/** Stand in a walk for whether one of several answers applies. */
export const APPLIES = 'wel';
export const APPLIES_NOT = 'niet';

/** Several answers are walked one by one; each is a field of its own until all of them are there. */
const partId = (question: string, answer: string): string => `${question}.${answer}`;

const rowsToWalk = (question: Question & { soort: 'meerkeuze' }): readonly string[] =>
  question.antwoorden.filter((answer) => answer['sluit-uit'] !== true).map(({ id }) => id);

/** Of several answers the next one to ask about by itself; undefined when all of them are there. */
export const nextOfSeveral = (question: Question & { soort: 'meerkeuze' }, answers: Answers): AskedField | undefined => {
  const rows = rowsToWalk(question);
  const open = rows.findIndex((id) => answers[partId(question.id, id)] === undefined);
  if (open < 0) return undefined;
  const alone = question.antwoorden.filter((answer) => answer['sluit-uit'] === true).map(({ id }) => id);
  const isNone = rows.slice(0, open).every((id) => answers[partId(question.id, id)] === APPLIES_NOT);
  const mustApply = open === rows.length - 1 && isNone && alone.length === 0;
  return {
    id: partId(question.id, rows[open] ?? ''),
    question: question.id,
    options: [APPLIES, ...(mustApply ? [] : [APPLIES_NOT]), ...(open === 0 ? alone : [])],
  };
};

/** What was chosen one by one, as one answer; the answer that excludes the others where none was. */
export const gathered = (flow: Flow, answers: Answers): Answers => {
  const all: Record<string, string | number> = Object.fromEntries(Object.entries(answers).filter(([id]) => !id.includes('.')));
  for (const question of flow.vragen) {
    if (question.soort !== 'meerkeuze') continue;
    const parts = question.antwoorden.map(({ id }) => ({ id, given: answers[partId(question.id, id)] }));
    const alone = parts.find(({ given }) => given !== undefined && given !== APPLIES && given !== APPLIES_NOT);
    if (alone !== undefined) all[question.id] = String(alone.given);
    else if (nextOfSeveral(question, answers) === undefined) {
      const chosen = parts.filter(({ given }) => given === APPLIES).map(({ id }) => id);
      const none = question.antwoorden.find((answer) => answer['sluit-uit'] === true && answer.telt !== 'onbekend');
      all[question.id] = chosen.length > 0 ? joined(chosen) : (none?.id ?? '');
    }
  }
  return all;
};
