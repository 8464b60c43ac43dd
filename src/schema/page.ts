import * as z from 'zod';
import { upkeep } from './upkeep.ts';
import { id, line, path, place } from './vocabulary.ts';

/** Front matter of `content/paginas/**\/*.mdx`: the path is the address of the page. */
export const page = z.strictObject({
  titel: line,
  kort: line,
  omschrijving: line.max(160),
  samenvatting: line,
  lezer: line,
  /** Empty only for a page about the site itself. */
  bronnen: z.array(place),
  feiten: z.array(id).optional(),
  stroom: id.optional(),
  /** For the start page: the questions that readers come with, each answered by a flow. */
  ingangen: z.array(z.strictObject({ vraag: line, stroom: id })).optional(),
  /** Words by which a reader must find this page, besides those that it uses. */
  zoekwoorden: z.array(line).optional(),
  /** Pages that the same reader may want too, beside the next step. */
  ookNuttig: z.array(path).min(2).max(4).optional(),
  volgende: z.array(z.strictObject({ naar: path, tekst: line })).min(1),
  ...upkeep,
});

/** Front matter of `content/uitkomsten/<stroom>/<uitkomst>.mdx`: the verdict in one sentence; the text says what it means. */
export const outcome = z.strictObject({
  titel: line,
  toon: z.enum(['gereed', 'te-doen', 'onbekend', 'informatie']),
  /** Where the outcome stands, besides the sources of its flow. */
  bronnen: z.array(place).min(1).optional(),
});

export type Page = z.infer<typeof page>;
export type Outcome = z.infer<typeof outcome>;
