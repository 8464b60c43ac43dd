import * as z from 'zod';
import { comparisonQuestion } from '../question.ts';
import { id, line, place } from '../vocabulary.ts';
import { told, verdict } from './told.ts';

const weighing = z.strictObject({
  id,
  label: line,
  teken: z.string().length(1),
  gewicht: z.int().min(0).optional(),
  telt: z.literal('onbekend').optional(),
});

/** Ordinal comparison in pairs with the reader's weights, and how many building blocks fit. Each of the two may be absent. */
export const comparisonFlow = z.strictObject({
  soort: z.literal('vergelijker'),
  ...told,
  vragen: z.array(comparisonQuestion).min(1),
  opties: z.array(z.strictObject({ id, titel: line, kort: line, uitleg: line, teken: z.string().length(1) })).min(2),
  groepen: z
    .array(z.strictObject({ id, titel: line }))
    .min(1)
    .optional(),
  belang: z.array(weighing).min(2).optional(),
  /** The signs from high to low; signs in one place are equal. Only the order counts. */
  schaal: z.array(z.array(line).min(1)).min(2).optional(),
  criteria: z
    .array(
      z.strictObject({ id, titel: line, groep: id, tekens: z.record(id, line), dubbelzinnig: line.optional(), uitleg: line.optional() }),
    )
    .min(1)
    .optional(),
  themas: z
    .array(z.strictObject({ id, titel: line }))
    .min(1)
    .optional(),
  past: z.array(weighing).min(1).optional(),
  bouwstenen: z
    .array(z.strictObject({ id, titel: line, thema: id, omschrijvingen: z.record(id, line) }))
    .min(1)
    .optional(),
  onderzoek: z
    .array(z.strictObject({ tekst: line, bronnen: z.array(place).min(1) }))
    .min(1)
    .optional(),
  eigenschappen: z.array(line).min(1).optional(),
  oordelen: z.array(verdict).min(1),
});

export type ComparisonFlow = z.infer<typeof comparisonFlow>;
