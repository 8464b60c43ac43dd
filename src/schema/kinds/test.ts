import * as z from 'zod';
import { anyQuestion } from '../question.ts';
import { id, line, place } from '../vocabulary.ts';
import { told, verdict } from './told.ts';

/** Conditions that are met, not met, unknown or not applicable, and verdicts that are tried in their order. */
export const testFlow = z.strictObject({
  soort: z.literal('toets'),
  ...told,
  vragen: z.array(anyQuestion).min(1),
  /** Layers, in their order: first whether one may apply, then what to arrange. */
  lagen: z
    .array(z.strictObject({ id, titel: line, uitleg: line.optional() }))
    .min(2)
    .optional(),
  /** A group that `buitenOordeel` keeps out of all verdicts and of the count. */
  groepen: z.array(z.strictObject({ id, titel: line, laag: id.optional(), buitenOordeel: z.boolean().optional() })).min(1),
  voorwaarden: z
    .array(z.strictObject({ id, titel: line, uitleg: line, groep: id, vragen: z.array(id).min(1), bronnen: z.array(place).min(1) }))
    .min(1),
  oordelen: z.array(verdict).min(1),
  /** A vote beside the test: the list question whose rows vote, and the question for the chair, who decides a tie. */
  stemming: z.strictObject({ leden: id, voorzitter: id }).optional(),
});

export type TestFlow = z.infer<typeof testFlow>;
