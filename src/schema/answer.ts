import * as z from 'zod';
import { conditional } from './condition.ts';
import { id, line, path } from './vocabulary.ts';

/** One row of a handover: the value that is offered when its condition holds. */
const handoverRow = z.strictObject({ ...conditional, waarde: z.union([id, z.int().min(0)]) });

/**
 * An answer that is offered to another flow: which field there (`veld`), and what it gets. Either the answer to a field
 * here (`van`, without it the field of the same name), where `vertaal` gives another answer for some and leaves out the
 * rest; or the first row (`rijen`) whose condition holds.
 */
export const handover = z.strictObject({
  veld: id,
  van: id.optional(),
  vertaal: z.record(id, id).optional(),
  rijen: z.array(handoverRow).min(1).optional(),
});

/** Where a reader can go on: a page or a flow of this site, with the answers that it is offered. */
export const next = z.strictObject({ naar: path, tekst: line, mee: z.array(handover).optional() });

/** How an answer counts: in a test, in a plan, in a vote. Code never looks at the id of an answer. */
export const role = z.enum([
  ...['onbekend', 'vervuld', 'niet-vervuld', 'niet-van-toepassing'],
  ...['klaar', 'bezig', 'niet', 'voor', 'tegen'],
] as const);

/** What an answer, or not knowing a number, tells and asks for. */
export const told = {
  uitleg: line.optional(),
  betekenis: line.optional(),
  actie: line.optional(),
  opmerking: line.optional(),
  bij: z.array(id).optional(),
  /** What the contacts under `bij` are asked, in the words of who asks; an answer that counts as unknown asks its question. */
  navraag: line.optional(),
  verder: z.array(next).optional(),
};

/** One answer to choose, what it means and what to do with it. */
export const answer = z.strictObject({
  id,
  label: line,
  ...told,
  telt: role.optional(),
  /** Labels that this answer gives: conditions further on can ask for them. */
  etiketten: z.array(id).min(1).optional(),
});

/** Where a wayfinder goes on: to a question or an outcome, or to the first row whose condition holds. */
export const target = z.union([id, z.array(z.strictObject({ ...conditional, naar: id })).min(1)], { error: 'naar' });

export type Handover = z.infer<typeof handover>;
export type Next = z.infer<typeof next>;
export type Role = z.infer<typeof role>;
export type Answer = z.infer<typeof answer>;
export type Target = z.infer<typeof target>;
