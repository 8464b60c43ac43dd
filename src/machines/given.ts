import { chosenIn, type Answers } from '../rules/answers.ts';
import { answersOf, askingFor } from '../rules/known.ts';
import type { Flow } from '../schema/flow.ts';
import type { Answer } from '../schema/question.ts';

export { chosenIn, joined } from '../rules/answers.ts';
export { fieldsOf } from '../rules/questionnaire.ts';

/** The answers that were chosen for a field, with what they mean: several where several may be, none for a number that is known. */
export const answersGiven = (flow: Flow, field: string, answers: Answers): readonly Answer[] => {
  const question = askingFor(flow, field);
  if (question === undefined) return [];
  const chosen = chosenIn(answers[field]);
  const choices =
    question.soort === 'getallen'
      ? question.velden.flatMap(({ id, onbekend }) => (id === field && onbekend !== undefined ? [onbekend] : []))
      : answersOf(question);
  return choices.filter(({ id }) => chosen.includes(id));
};
