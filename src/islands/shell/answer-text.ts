import { listed } from '../../format/listed.ts';
import { fill } from '../../format/placeholders.ts';
import { counted, unitOf } from '../../format/unit.ts';
import { answersGiven } from '../../machines/given.ts';
import { rowsOfQuestion } from '../../machines/series.ts';
import type { Answers } from '../../rules/answers.ts';
import type { NumberField, Question } from '../../schema/question.ts';
import type { FlowProps } from '../flow-props.ts';
import { numberField } from './flow-text.ts';

export interface AnswerLine {
  readonly field: string;
  /** What is answered, where a question has more than one field. */
  readonly label: string | undefined;
  /** Undefined while there is no answer. */
  readonly text: string | undefined;
}

/** Of how many a number is: "van de 4 gemeenten"; undefined where it is of none, or where that is not known. */
export const wholeText = ({ flow, texts }: FlowProps, { uit, eenheid }: NumberField, whole: unknown): string | undefined =>
  uit === undefined || typeof whole !== 'number'
    ? undefined
    : fill(texts.stroom['uit-getal'], { aantal: counted(whole, unitOf(flow, eenheid)) });

const numberOf = (props: FlowProps, field: NumberField, answers: Answers): string | undefined => {
  const value = answers[field.id];
  if (typeof value !== 'number') return value === field.onbekend?.id ? field.onbekend?.label : undefined;
  const whole = wholeText(props, field, answers[field.uit ?? '']);
  return whole === undefined ? counted(value, unitOf(props.flow, field.eenheid)) : `${value} ${whole}`;
};

/** A number with what it is called: "Gemeenten met een contract: 2 van de 4"; undefined for what is no number, or was not answered. */
export const numberText = (props: FlowProps, id: string, answers: Answers): string | undefined => {
  const field = numberField(props, id);
  const text = field === undefined ? undefined : numberOf(props, field, answers);
  return text === undefined ? undefined : `${field?.label}: ${text}`;
};

/** The answers to a question in words, a line per field. */
export const answerLines = (props: FlowProps, question: Question, answers: Answers): readonly AnswerLine[] => {
  if (question.soort === 'keuze' || question.soort === 'meerkeuze') {
    const given = answersGiven(props.flow, question.id, answers).map(({ label }) => label);
    return [{ field: question.id, label: undefined, text: given.length === 0 ? undefined : listed(given) }];
  }
  if (question.soort === 'getallen') {
    return question.velden.map((field) => ({ field: field.id, label: field.label, text: numberOf(props, field, answers) }));
  }
  return rowsOfQuestion(props.flow, question).map(({ id, titel, choices }) => ({
    field: id,
    label: titel,
    text: choices.find((choice) => choice.id === answers[id])?.label,
  }));
};
