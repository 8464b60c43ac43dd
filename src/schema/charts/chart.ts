import * as z from 'zod';
import { id, line } from '../vocabulary.ts';

/** What the numbers of a chart count. It says how they are drawn: percentages and marks have a scale of their own. */
export const measure = z.enum(['aantal', 'procent', 'rapportcijfer']);

const told = { toelichting: line.optional() } as const;

/** A chart of a table; without a title of its own it has that of the table. `gat` is what stands where a cell is empty. */
const ofTable = { ...told, titel: line.optional(), tabel: id, gat: line.optional() } as const;

/** Bars that are facts: `getal` says which number it is, counted from 1, where the value of the fact holds several. */
const facts = z.strictObject({
  soort: z.literal('feiten'),
  titel: line,
  ...told,
  maat: measure,
  staven: z.array(z.strictObject({ label: line, feit: id, getal: z.int().min(1).optional() })).min(2),
  /** The parts of one whole: percentages that are a hundred together. */
  optellen: z.literal(true).optional(),
});

/** A bar for each row of a table: the numbers of one column. */
const bars = z.strictObject({
  soort: z.literal('staven'),
  ...ofTable,
  kolom: id,
  optellen: z.literal(true).optional(),
});

/** The most parts of a bar that look different: one plain and three with a pattern, of components/chart/Rasters.astro. */
const MOST_PARTS = 4;

/** A bar for each row of a table, of the columns that add up to the column `totaal`. */
const stack = z.strictObject({ soort: z.literal('stapel'), ...ofTable, kolommen: z.array(id).min(2).max(MOST_PARTS), totaal: id });

/** Rows of a table over the years that its columns are; rows are named by their first cell. */
const course = z.strictObject({
  soort: z.literal('verloop'),
  ...ofTable,
  kolommen: z.array(id).min(2),
  delen: z.array(z.strictObject({ titel: line, maat: measure, rijen: z.array(line).min(1) })).min(1),
});

/** `content/grafieken/*.yaml`: a picture of facts or of a table. It names its numbers and holds none. */
export const chart = z.discriminatedUnion('soort', [facts, bars, stack, course]);

export type Chart = z.infer<typeof chart>;
export type Measure = z.infer<typeof measure>;
