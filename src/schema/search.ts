import * as z from 'zod';

/** What a search can find, in the order in which a reader may choose. The names travel in links: they are permanent. */
export const searchKinds = ['pagina', 'hulpmiddel', 'begrip', 'feit'] as const;

/** One thing that can be found. Without a text of its own it is a page, found by all that stands on it. */
export const searchRecord = z.strictObject({
  address: z.string().startsWith('/'),
  title: z.string().min(1),
  kind: z.enum(searchKinds),
  /** The part of the site that it belongs to, in words. */
  section: z.string(),
  text: z.string().optional(),
  /** What a reader may type and a page does not say in so many words. */
  words: z.string().optional(),
});

/** The file that the pages hand to the index; it is not published. */
export const searchRecords = z.array(searchRecord);

export type SearchKind = (typeof searchKinds)[number];
export type SearchRecord = z.infer<typeof searchRecord>;
