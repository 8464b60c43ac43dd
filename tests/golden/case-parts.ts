import * as z from 'zod';
import { id } from '../../src/schema/vocabulary.ts';

/** What every case has: a number, and in words what is tried. */
export const named = { nr: z.string().regex(/^[A-Z]\d\d$/), wat: z.string() };

/** Cases that each have a number of their own. */
export const numbered = <Case extends z.ZodType<{ nr: string }>>(shape: Case) =>
  z.array(shape).refine((all) => new Set(all.map(({ nr }) => nr)).size === all.length, { error: 'two cases have the same number' });

export const answers = z.record(id, z.union([id, z.int().min(0)]));
export const threeValued = z.enum(['ja', 'nee', 'weet-niet']);
export const share = z.string().regex(/^\d+ van \d+$/);

/** Answers with which there is no outcome yet, and the question that is asked next. */
export const open = z.strictObject({ wat: z.string(), antwoorden: answers.default({}), open: id });

/** Per question: whom to ask after "weet ik niet". */
export const askAt = z.record(id, z.array(id).min(1));

/** Words that a text of the site must hold; see `said.ts` for the places. */
export const words = z.array(z.strictObject({ wat: z.string(), plaats: z.string(), noemt: z.array(z.string()).min(1) }));
