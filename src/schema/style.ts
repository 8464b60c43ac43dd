import * as z from 'zod';
import { line } from './vocabulary.ts';

/** Words of one meaning, as an editor lists them: `je`, or `[dient te, dienen te]`. */
const forms = z.union([line, z.array(line).min(1)], { error: 'woorden' });

/** Nouns after which a number is a name: "stap 3", "artikelen 2 en 3". */
const nouns = z.strictObject({ enkelvoud: z.array(line).min(1), meervoud: z.array(line).min(1) });

/** Limits of sentences. What is left out is not looked at. */
const sentences = z.strictObject({
  /** The mean number of words of the sentences of a page: from, up to and including. */
  gemiddeld: z.tuple([z.number().min(1), z.number().min(1)]).optional(),
  /** The most words in one sentence. */
  langste: z.int().min(1).optional(),
  /** How easy a text is to read, from 0 to 100 (Flesch-Douma): of each page, and of all together. */
  'flesch-pagina': z.number().optional(),
  'flesch-site': z.number().optional(),
  /** The largest share of sentences of a page in the passive. */
  lijdend: z.number().min(0).max(1).optional(),
  /** Up to and including how many words a sentence is short, and how many short ones may follow each other in a paragraph. */
  'korte-zin': z.int().min(1).optional(),
  'korte-zinnen-achter-elkaar': z.int().min(1).optional(),
  /** How many sentences of a page may begin with the same two words. */
  'zelfde-begin': z.int().min(1).optional(),
});

/** `content/proeven/stijl.yaml`: how the texts are written. Every part is optional: what is left out is not looked at. */
export const style = z.strictObject({
  /** Words that no text uses, as whole words, and what to write instead. */
  verboden: z.array(z.strictObject({ woord: forms, schrijf: line })).optional(),
  naamwoorden: nouns.optional(),
  /** Standards whose version is no figure: WCAG 2.2. */
  normen: z.array(line).min(1).optional(),
  /** The names of the months; absent for those of the language. */
  maanden: z.array(line).length(12).optional(),
  zinnen: sentences.optional(),
});

export type Style = z.infer<typeof style>;
