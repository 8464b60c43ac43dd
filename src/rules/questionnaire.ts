import type { ComparisonFlow, Flow } from '../schema/flow.ts';
import type { NumberField, Question, SeriesQuestion } from '../schema/question.ts';
import { blockChoices } from './building-block.ts';

/** A field with a fixed set of answers, by id. */
export interface ChoiceField {
  readonly id: string;
  readonly kind: 'choice';
  readonly options: readonly string[];
}

/** A field for a whole number from 0 up to and including `highest`. */
export interface CountField {
  readonly id: string;
  readonly kind: 'count';
  readonly highest: number;
}

export type Field = ChoiceField | CountField;

/** Fields that a link writes as one string, a character per field: `codes` gives the answer per field and character. */
export interface Series {
  readonly id: string;
  readonly fields: readonly { readonly id: string; readonly codes: Readonly<Record<string, string>> }[];
}

/** The fields that the question asks for, in order. */
export const fieldsOf = (flow: Flow, question: Question): readonly Field[] => {
  if (question.soort === 'keuze') {
    return [{ id: question.id, kind: 'choice', options: question.antwoorden.map(({ id }) => id) }];
  }
  if (question.soort === 'getallen') {
    return question.velden.map(({ id, hoogste }: NumberField) => ({ id, kind: 'count', highest: hoogste }));
  }
  if (question.soort === 'lijst') {
    const options = question.antwoorden.map(({ id }) => id);
    return question.rijen.map(({ id }) => ({ id, kind: 'choice', options }));
  }
  return flow.soort === 'vergelijker' ? rowsOf(flow, question) : [];
};

const rowsOf = (flow: ComparisonFlow, question: SeriesQuestion): readonly ChoiceField[] =>
  question.reeks === 'belang'
    ? flow.criteria
        .filter(({ groep }) => groep === question.groep)
        .map(({ id }) => ({ id, kind: 'choice', options: flow.belang.map((weight) => weight.id) }))
    : flow.bouwstenen
        .filter(({ thema }) => thema === question.groep)
        .map((block) => ({ id: block.id, kind: 'choice', options: blockChoices(flow, block).map(({ id }) => id) }));

/** The series of a flow, fields in the order of the content; empty for flows without. */
export const seriesOf = (flow: Flow): readonly Series[] => {
  if (flow.soort !== 'vergelijker') return [];
  const weights = Object.fromEntries(flow.belang.map(({ id, teken }) => [teken, id]));
  return [
    { id: 'belang', fields: flow.criteria.map(({ id }) => ({ id, codes: weights })) },
    { id: 'bouwstenen', fields: flow.bouwstenen.map((block) => ({ id: block.id, codes: codesOf(flow, block) })) },
  ];
};

const codesOf = (flow: ComparisonFlow, block: ComparisonFlow['bouwstenen'][number]): Record<string, string> =>
  Object.fromEntries(blockChoices(flow, block).flatMap(({ id, signs }) => signs.map((sign) => [sign, id])));

/** Which series a question belongs to; undefined for a question that stands alone. */
export const seriesName = (question: Question): string | undefined => (question.soort === 'reeks' ? question.reeks : undefined);
