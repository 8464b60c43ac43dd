import * as z from 'zod';
import { next } from '../answer.ts';
import { conditional, namedRule } from '../condition.ts';
import { unit } from '../question.ts';
import { upkeep } from '../upkeep.ts';
import { id, line, path, place } from '../vocabulary.ts';

/** A verdict: the first one whose condition holds counts; one without a condition always holds. */
export const verdict = z.strictObject({ ...conditional, uitkomst: id, bronnen: z.array(place).optional() });

/** Something to take into account, shown with the outcome while its condition holds. */
const warning = z.strictObject({ id, tekst: line, ...conditional });

/** A part of an outcome, such as a duty: shown where its condition holds, beside all others that do. */
const part = z.strictObject({
  id,
  titel: line,
  ...conditional,
  /** Shown too where its condition is unknown, with the words that say so. */
  'ook-bij-onbekend': line.optional(),
  /** The outcomes that it belongs to; absent for all. */
  uitkomsten: z.array(id).min(1).optional(),
  tekst: z.array(line).min(1),
  actie: line.optional(),
  bij: z.array(id).optional(),
  /** What the contacts under `bij` are asked, in the words of who asks. */
  navraag: line.optional(),
  verder: z.array(next).optional(),
  bronnen: z.array(place).optional(),
});

/** What every kind of flow says. */
export const told = {
  titel: line,
  kort: line,
  omschrijving: line.max(160),
  samenvatting: line,
  duur: line,
  oplevert: line,
  groep: id,
  /** The page that explains the subject; absent where this edition has none. */
  pagina: path.optional(),
  bronnen: z.array(place).min(1),
  feiten: z.array(id).optional(),
  /** Why no question of this flow can be answered with "I do not know". */
  'zonder-weet-niet': line.optional(),
  /** Conditions with a name, for all conditions of this flow. */
  regels: z.record(id, namedRule).optional(),
  /** The labels that answers of this flow can give, in words. */
  etiketten: z.record(id, line).optional(),
  /** What the numbers of this flow count. */
  eenheden: z.record(id, unit).optional(),
  waarschuwingen: z.array(warning).optional(),
  onderdelen: z.array(part).optional(),
  /** Remarks shown under every outcome: what is ours, how to read it. */
  opmerkingen: z.array(line),
  /** What the source does not say. */
  open: z.array(line).min(1),
  volgende: z.array(next).min(1),
  ...upkeep,
};

export type Verdict = z.infer<typeof verdict>;
export type Part = z.infer<typeof part>;
