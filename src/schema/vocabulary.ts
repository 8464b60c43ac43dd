import * as z from 'zod';

/** A permanent identifier: Dutch, kebab-case, the same as the file name or the key it stands under. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'id' });

/** A non-empty line of text. */
export const line = z.string().trim().min(1);

/** The address of a page within the site: starts and ends with a slash. */
export const path = z.string().regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, { error: 'pad' });

const existing = (part: string): boolean => {
  const [year, month = '01', day = '01'] = part.split('-');
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
};

/** YAML readers make a number of a bare year, and some a Date of a bare day: both are text here. */
const written = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
};

/** A year, a month or a day, or a period of two of these: 2016, 2016-07, 2015-03-25, 2016-02/2016-04. */
export const peildatum = z.preprocess(
  written,
  z
    .string({ error: 'peildatum' })
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/, { error: 'peildatum' })
    .refine((value) => value.split('/').every(existing), { error: 'datum-bestaat-niet' }),
);

/** A day that exists: 2026-11-22. */
export const day = z.preprocess(
  written,
  z
    .string({ error: 'dag' })
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'dag' })
    .refine(existing, { error: 'datum-bestaat-niet' }),
);

/** What kind of claim it is: what stands behind it. */
export const standing = z.enum(['wet', 'afspraak', 'beschrijving', 'inschatting', 'mening', 'praktijkervaring', 'aanname']);

/** Where something stands: a source and the name of the chapter or appendix. */
export const place = z.strictObject({ bron: id, plaats: line });

/** A group of texts: one line under each of the names. */
export const words = <const Key extends string>(...keys: readonly Key[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, line])) as Record<Key, typeof line>);

export type Peildatum = z.infer<typeof peildatum>;
export type Standing = z.infer<typeof standing>;
export type Place = z.infer<typeof place>;
