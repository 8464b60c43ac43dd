import type { ComparisonFlow, Flow } from '../schema/flow.ts';
import type { NumberField, Question, SeriesQuestion } from '../schema/question.ts';
import { chosenIn, type Answers } from './answers.ts';
import { blockChoices, type BuildingBlock } from './building-block.ts';

/** A field with a fixed set of answers, by id. */
export interface ChoiceField {
  readonly id: string;
  readonly kind: 'choice';
  readonly options: readonly string[];
}

/** A field of which several answers may be chosen. */
export interface SeveralField {
  readonly id: string;
  readonly kind: 'several';
  readonly options: readonly string[];
  /** Answers beside which nothing else can be chosen. */
  readonly alone: readonly string[];
}

/** A field for a whole number from 0 up to and including `highest`. */
export interface CountField {
  readonly id: string;
  readonly kind: 'count';
  readonly highest: number;
  /** The answer for who does not know the number; undefined where that is no answer. */
  readonly unknown: string | undefined;
}

export type Field = ChoiceField | SeveralField | CountField;

/** Fields that a link writes as one string, a character per field: `codes` gives the answer per field and character. */
export interface Series {
  readonly id: string;
  readonly fields: readonly { readonly id: string; readonly codes: Readonly<Record<string, string>> }[];
}

const countField = ({ id, hoogste, uit, onbekend }: NumberField, answers: Answers): CountField => {
  const whole = uit === undefined ? undefined : answers[uit];
  return { id, kind: 'count', highest: typeof whole === 'number' ? Math.min(whole, hoogste) : hoogste, unknown: onbekend?.id };
};

/**
 * The fields that the question asks for, in order.
 * @param answers the answers so far: a number of x of n is no higher than n
 */
export const fieldsOf = (flow: Flow, question: Question, answers: Answers = {}): readonly Field[] => {
  if (question.soort === 'reeks') return flow.soort === 'vergelijker' ? rowsOf(flow, question) : [];
  if (question.soort === 'getallen') return question.velden.map((field) => countField(field, answers));
  const options = question.antwoorden.map(({ id }) => id);
  if (question.soort === 'lijst') return question.rijen.map(({ id }) => ({ id, kind: 'choice', options }));
  if (question.soort === 'keuze') return [{ id: question.id, kind: 'choice', options }];
  const alone = question.antwoorden.filter((answer) => answer['sluit-uit'] === true).map(({ id }) => id);
  return [{ id: question.id, kind: 'several', options, alone }];
};

/** Whether an answer is one that the field takes. */
export const fits = (field: Field, answer: string | number): boolean => {
  if (field.kind === 'count') return typeof answer === 'number' ? answer >= 0 && answer <= field.highest : answer === field.unknown;
  if (field.kind === 'choice') return field.options.includes(String(answer));
  const chosen = chosenIn(answer);
  const known = chosen.length > 0 && chosen.every((id) => field.options.includes(id)) && new Set(chosen).size === chosen.length;
  return known && (chosen.length === 1 || !chosen.some((id) => field.alone.includes(id)));
};

const rowsOf = (flow: ComparisonFlow, question: SeriesQuestion): readonly ChoiceField[] =>
  question.reeks === 'belang'
    ? (flow.criteria ?? [])
        .filter(({ groep }) => groep === question.groep)
        .map(({ id }) => ({ id, kind: 'choice', options: (flow.belang ?? []).map((weight) => weight.id) }))
    : (flow.bouwstenen ?? [])
        .filter(({ thema }) => thema === question.groep)
        .map((block) => ({ id: block.id, kind: 'choice', options: blockChoices(flow, block).map(({ id }) => id) }));

/** The series of a flow, fields in the order of the content; empty for flows without. */
export const seriesOf = (flow: Flow): readonly Series[] => {
  if (flow.soort !== 'vergelijker') return [];
  const { belang = [], criteria = [], bouwstenen = [] } = flow;
  const weights = Object.fromEntries(belang.map(({ id, teken }) => [teken, id]));
  const series = [
    { id: 'belang', fields: criteria.map(({ id }) => ({ id, codes: weights })) },
    { id: 'bouwstenen', fields: bouwstenen.map((block) => ({ id: block.id, codes: codesOf(flow, block) })) },
  ];
  return series.filter(({ fields }) => fields.length > 0);
};

const codesOf = (flow: ComparisonFlow, block: BuildingBlock): Record<string, string> =>
  Object.fromEntries(blockChoices(flow, block).flatMap(({ id, signs }) => signs.map((sign) => [sign, id])));

/** Which series a question belongs to; undefined for a question that stands alone. */
export const seriesName = (question: Question): string | undefined => (question.soort === 'reeks' ? question.reeks : undefined);
