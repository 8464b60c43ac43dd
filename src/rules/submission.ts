import type { Flow } from '../schema/flow.ts';
import type { Question } from '../schema/question.ts';
import { chosenIn, type Answers } from './answers.ts';
import { fieldsOf, fits } from './questionnaire.ts';
import { readWholeNumber, type Decimal, type NumberProblem } from './whole-number.ts';

/** What a reader must still mend in one field. */
export interface Problem {
  readonly field: string;
  readonly code: 'geen-keuze' | 'sluit-uit' | NumberProblem;
}

export interface Submission {
  readonly answers: Answers;
  readonly problems: readonly Problem[];
  /** Number fields that were left empty and count as 0. */
  readonly empty: readonly string[];
}

/**
 * Reads what a reader chose and typed on one screen. Nothing is thrown: what cannot be used comes back as a problem.
 * @param before the answers so far, on which the bounds of a number may rest
 */
export const readSubmission = (
  flow: Flow,
  question: Question,
  typed: Readonly<Record<string, string>>,
  before: Answers = {},
  decimal?: Decimal,
): Submission => {
  const answers: Record<string, string | number> = {};
  const problems: Problem[] = [];
  const empty: string[] = [];
  for (const { id } of fieldsOf(flow, question)) {
    // Of x of n on one screen the n was just read.
    const field = fieldsOf(flow, question, { ...before, ...answers }).find((candidate) => candidate.id === id);
    if (field === undefined) continue;
    const text = typed[field.id] ?? '';
    if (field.kind !== 'count' || text === field.unknown) {
      if (fits(field, text)) answers[field.id] = text;
      else problems.push({ field: field.id, code: chosenIn(text).length > 1 ? 'sluit-uit' : 'geen-keuze' });
      continue;
    }
    const read = readWholeNumber(text, field.highest, decimal);
    if (!read.ok) problems.push({ field: field.id, code: read.problem });
    else {
      answers[field.id] = read.value;
      if (read.empty) empty.push(field.id);
    }
  }
  return { answers, problems, empty };
};

/**
 * The answers when a reader leaves a question without submitting it. An answer that was changed on the screen is what
 * the screen says, or none where that cannot be read or was emptied: the question is asked again. A question that had
 * no answer still has none.
 * @param drafts what was chosen or typed and not submitted, per field
 */
export const leaveQuestion = (
  flow: Flow,
  id: string,
  drafts: Readonly<Record<string, string>>,
  before: Answers,
  decimal?: Decimal,
): Answers => {
  const question = flow.vragen.find((candidate) => candidate.id === id);
  if (question === undefined) return before;
  const { answers, empty } = readSubmission(flow, question, drafts, before, decimal);
  const changed = new Set(fieldsOf(flow, question).flatMap((field) => (drafts[field.id] === undefined ? [] : [field.id])));
  return Object.fromEntries(
    Object.entries(before).flatMap(([field, answer]) => {
      if (!changed.has(field)) return [[field, answer]];
      const now = empty.includes(field) ? undefined : answers[field];
      return now === undefined ? [] : [[field, now]];
    }),
  );
};
