import * as z from 'zod';
import { id, line, path, place } from '../vocabulary.ts';

const told = { titel: line, toelichting: line.optional(), bronnen: z.array(place).min(1) } as const;

/** Something in a landscape: a system, or who works with it. */
const part = z.strictObject({ id, naam: line, begrip: id.optional(), wat: line, merk: line.optional(), feiten: z.array(id).optional() });

/** What passes from one part to another, or back and forth. */
const link = z.strictObject({ van: id, naar: id, wat: line, heenEnWeer: z.literal(true).optional(), feiten: z.array(id).optional() });

/** Parts and what passes between them. `tekening` places the parts: a line for each row, a part in as many places as it takes, `.` for an empty one. */
const landscape = z.strictObject({
  soort: z.literal('samenhang'),
  ...told,
  tekening: z.array(line).min(2).max(6),
  delen: z.array(part).min(2),
  lijnen: z.array(link).min(1),
});

/** The steps of a flow with who acts in each, and where to read on. */
const steps = z.strictObject({
  soort: z.literal('stappen'),
  ...told,
  stroom: id,
  stappen: z.array(z.strictObject({ vraag: id, wie: line, verder: z.array(z.strictObject({ naar: path, tekst: line })).min(1) })).min(2),
});

/** `content/schemas/*.yaml`: a drawing made of words. */
export const diagram = z.discriminatedUnion('soort', [landscape, steps]);

export type Diagram = z.infer<typeof diagram>;
export type Landscape = z.infer<typeof landscape>;
