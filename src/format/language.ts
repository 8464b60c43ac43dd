/** What the build knows of the language of the edition; `astro.config.mjs` fills it in. */
export interface Language {
  /** A language tag: nl, en, en-GB. */
  readonly tag: string;
  /** "{laag} tot {hoog}", for amounts and moments. */
  readonly range: string;
  /** "ten minste {laag}", for an amount without upper bound. */
  readonly atLeast: string;
}

/** A language as content says it: its tag, and the words for bounds. */
export const languageIn = (tag: string, words: Readonly<Record<'van-tot' | 'ten-minste', string>>): Language => ({
  tag,
  range: words['van-tot'],
  atLeast: words['ten-minste'],
});

/** The commands for editors speak Dutch, and run outside a build. */
const DUTCH: Language = { tag: 'nl', range: '{laag} tot {hoog}', atLeast: 'ten minste {laag}' };

/** The language that numbers, amounts and dates are written in. Written out in full, or the build does not find it to fill in. */
export const language: Language = (import.meta as { readonly env?: { readonly LANGUAGE?: Language } }).env?.LANGUAGE ?? DUTCH;

/** Compares names as the language orders them. */
export const inAlphabet = (one: string, other: string): number => one.localeCompare(other, language.tag);

/** What stands between a number and its decimals: 1,5 in Dutch, 1.5 in English. */
export const decimal = new Intl.NumberFormat(language.tag).format(1.5).includes('.') ? '.' : ',';

const plural = new Intl.PluralRules(language.tag);

/** The form of a word that goes with a number. */
export const formFor = <T>(number: number, one: T, more: T): T => (plural.select(number) === 'one' ? one : more);
