import * as z from 'zod';
import { id, line, place, standing } from './vocabulary.ts';

/** What a line of a condition makes of an answer that is not known; without it the line is unknown too. */
const unknownAs = z.enum(['ja', 'nee']).optional();

const oneOf = z.union([id, z.array(id).min(1)], { error: 'antwoorden' });

/** A bound of a number: itself, or the field that holds it. */
const bound = z.union([z.int().min(0), id], { error: 'grens' });

/**
 * What one answer must be: this answer, one of these, a number, or a number within bounds (both included). In the long
 * form a line says what it makes of an answer that is not known.
 */
export const conditionLine = z.union(
  [
    id,
    z.array(id).min(1),
    z.int().min(0),
    z.strictObject({ is: oneOf, onbekend: unknownAs }),
    z.strictObject({ van: bound, tot: bound.optional(), onbekend: unknownAs }),
    z.strictObject({ tot: bound, onbekend: unknownAs }),
  ],
  { error: 'voorwaarde-regel' },
);

/** Words with a meaning of their own in a condition: no question or field may go by these names. */
export const conditionWords = {
  /** All these labels were given on the way. */
  etiketten: z.array(id).min(1).optional(),
  /** Named rules of this flow that must hold. */
  regel: oneOf.optional(),
  /** Of the conditions of a test (in these groups), the steps of a plan or the answers of a wayfinder: how many have the role `van`. */
  groep: oneOf.optional(),
  minstens: z.int().min(1).optional(),
  hoogstens: z.int().min(0).optional(),
  alle: z.literal(true).optional(),
  van: z.enum(['vervuld', 'niet-vervuld', 'onbekend', 'niet-van-toepassing', 'klaar', 'bezig', 'niet']).optional(),
  /** Of a reckoning: whether the total has an upper bound. */
  bovengrens: z.enum(['bekend', 'onbekend']).optional(),
  /** Of a comparison: whether the options have one order. */
  volgorde: z.enum(['eenduidig', 'niet-eenduidig', 'geen']).optional(),
  /** Of a vote: whether the votes are known and equal. */
  stemming: z.literal('staken').optional(),
};

/** Lines that must all hold, by the field that they look at. */
export const conditionLines = z.object(conditionWords).catchall(conditionLine);

/** What everything that holds under a condition may say. Given together, all of it must hold. */
export const conditional = {
  als: conditionLines.optional(),
  'als-een-van': z.array(conditionLines).min(1).optional(),
  behalve: conditionLines.optional(),
};

/** A condition with a name, so that it is written once and readers see it with its ground. */
export const namedRule = z.strictObject({
  titel: line,
  toelichting: line.optional(),
  ...conditional,
  status: standing,
  bronnen: z.array(place).optional(),
});

export type ConditionLine = z.infer<typeof conditionLine>;
export type ConditionLines = z.infer<typeof conditionLines>;
export type NamedRule = z.infer<typeof namedRule>;

export interface Conditional {
  readonly als?: ConditionLines | undefined;
  readonly 'als-een-van'?: readonly ConditionLines[] | undefined;
  readonly behalve?: ConditionLines | undefined;
}
