import * as z from 'zod';
import { id, line, peildatum, standing } from './vocabulary.ts';

/** What stands in a cell: a text, or a number with what it counts in the head of its column. */
const cell = z.union([line, z.number()], { error: 'cel' });

/** `content/tabellen/*.yaml`: figures that the source gives as a table. An empty cell is left out, never filled. */
export const table = z.strictObject({
  titel: line,
  bron: id,
  plaats: line,
  peildatum,
  status: standing,
  kolommen: z.array(z.strictObject({ id, titel: line, soort: z.enum(['tekst', 'getal', 'euro', 'procent']).optional() })).min(2),
  rijen: z.array(z.record(id, cell)).min(1),
  totaal: z.record(id, cell).optional(),
  /** The columns whose numbers add up to `totaal`; left out where the source does not add up. */
  optellen: z.array(id).optional(),
  toelichting: line.optional(),
});

export type Table = z.infer<typeof table>;
export type Cell = z.infer<typeof cell>;
