import * as z from 'zod';
import { conditional } from '../condition.ts';
import { anyQuestion } from '../question.ts';
import { id, line, place } from '../vocabulary.ts';
import { told, verdict } from './told.ts';

/** What a step asks for, shown as open until its condition holds. */
const requirement = z.strictObject({ tekst: line, ...conditional });

/** What is known of a step besides its question. */
const step = z.strictObject({
  vraag: id,
  /** When the step is done. */
  klaar: line.optional(),
  documenten: z.array(line).min(1).optional(),
  wie: z.array(id).min(1).optional(),
  eisen: z.array(requirement).min(1).optional(),
  bronnen: z.array(place).optional(),
});

/** Ordered steps with a status each. A question whose answers say how far the step is, is a step; the first that is not done is next. */
export const stepsFlow = z.strictObject({
  soort: z.literal('stappenplan'),
  ...told,
  vragen: z.array(anyQuestion).min(2),
  stappen: z.array(step).min(1).optional(),
  oordelen: z.array(verdict).min(1),
});

export type StepsFlow = z.infer<typeof stepsFlow>;
