import * as z from 'zod';
import { wayfinderQuestion } from '../question.ts';
import { id } from '../vocabulary.ts';
import { told, verdict } from './told.ts';

/** A decision tree, or questions in order that give labels: each answer leads to a question or an outcome, or to the next one. */
export const wayfinderFlow = z.strictObject({
  soort: z.literal('wegwijzer'),
  ...told,
  vragen: z.array(wayfinderQuestion).min(1),
  /** Outcomes that go before those the answers lead to, and those where no answer leads anywhere. */
  oordelen: z.array(verdict).min(1).optional(),
  /** Walks the tree once per case and counts the outcomes: in which field each counts, and what one costs. */
  teller: z
    .strictObject({
      vraag: id,
      uitkomst: id,
      posten: z.array(z.strictObject({ uitkomst: id, veld: id, tarief: id.optional(), tariefTot: id.optional() })).min(1),
    })
    .optional(),
});

export type WayfinderFlow = z.infer<typeof wayfinderFlow>;
