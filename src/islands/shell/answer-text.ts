import { count, euro } from '../../format/euro.ts';
import type { Answers } from '../../rules/answers.ts';
import { rowsOfQuestion } from '../../machines/series.ts';
import type { Question } from '../../schema/question.ts';
import type { FlowProps } from '../flow-props.ts';

export interface AnswerLine {
  /** What is answered, where a question has more than one field. */
  readonly label: string | undefined;
  /** Undefined while there is no answer. */
  readonly text: string | undefined;
}

/** The answers to a question in words, a line per field. */
export const answerLines = ({ flow, texts }: FlowProps, question: Question, answers: Answers): readonly AnswerLine[] => {
  if (question.soort === 'keuze') {
    return [{ label: undefined, text: question.antwoorden.find(({ id }) => id === answers[question.id])?.label }];
  }
  if (question.soort === 'getallen') {
    return question.velden.map(({ id, label, eenheid }) => {
      const value = answers[id];
      const shown =
        typeof value !== 'number'
          ? undefined
          : eenheid === 'euro'
            ? euro(value * 100)
            : `${count(value)} ${texts.stroom[`eenheid-${eenheid}`]}`;
      return { label, text: shown };
    });
  }
  return rowsOfQuestion(flow, question).map(({ id, titel, choices }) => ({
    label: titel,
    text: choices.find((choice) => choice.id === answers[id])?.label,
  }));
};
