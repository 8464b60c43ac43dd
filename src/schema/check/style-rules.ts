import type { Style } from '../style.ts';

/** A pattern, and what an editor writes instead. */
export type Rule = readonly [pattern: RegExp, remedy: string];

/** What the style of the content asks of its texts. */
export interface StyleRules {
  /** Words that no text uses. */
  readonly words: readonly Rule[];
  /** What holds digits and is no figure; undefined where the style does not say which nouns name things: then no number is told. */
  readonly noFigure: readonly RegExp[] | undefined;
}

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const NAME = `\\d+(?:\\.\\d+)*[a-z]?${END}`;
const RANGE = `(?:\\stot(?:\\sen\\smet)?\\s|[-–/])${NAME}`;
const ENUMERATION = `(?:,\\s${NAME})*,?\\s(?:en|of)\\s${NAME}`;

/** Plain words as a pattern: any space between them, and either apostrophe. */
const plain = (words: string): string =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => RegExp.escape(word).replaceAll(/['’]/g, "['’]"))
    .join('\\s+');

const anyOf = (words: readonly string[]): string => words.map(plain).join('|');

const whole = (pattern: string): RegExp => new RegExp(`${START}(?:${pattern})${END}`, 'giu');

/** The names of the months in the language of the content. */
const monthsIn = (language: string): readonly string[] => {
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => name.format(Date.UTC(2000, month)));
};

const noFigureOf = ({ naamwoorden, normen = [], maanden }: Style, language: string): readonly RegExp[] | undefined => {
  if (naamwoorden === undefined) return undefined;
  const [one, some] = [anyOf(naamwoorden.enkelvoud), anyOf(naamwoorden.meervoud)];
  return [
    // Places in the text that the site fills in, and addresses.
    /\{[^{}]*\}|\S*(?:@|:\/\/|www\.)\S*|[\w-]+(?:\.[\w-]+)*\.(?:nl|eu|org|com|example)\b\S*/gu,
    // Names with digits in them: Stekker4Only, A4.
    new RegExp(`${START}\\p{L}[\\p{L}-]*\\d[\\p{L}\\p{N}-]*`, 'gu'),
    // Standards: WCAG 2.2. Other capitals are words: "Bij UWV 35 adviseurs".
    ...(normen.length === 0 ? [] : [new RegExp(`${START}(?:${anyOf(normen)})\\s\\d\\.\\d{1,2}${END}`, 'gu')]),
    // After one noun one number, or a range, is a name: stap 3, artikel 2.3, stap 1 tot en met 3; "in stap 1, 277 mensen" counts. After several two or more are.
    new RegExp(`${START}(?:(?:${one})\\s${NAME}(?:${RANGE})?|(?:${some})\\s${NAME}(?:${RANGE}|${ENUMERATION}))`, 'giu'),
    new RegExp(`${START}\\d{1,2}\\s(?:${anyOf(maanden ?? monthsIn(language))})${END}`, 'giu'),
    // A year. Two thousand of something has a point: 2.000.
    /(?<![\d.,])(?:199\d|20[0-4]\d)(?!\d|[.,]\d)/gu,
  ];
};

/** The rules of a style; without one there are none. */
export const styleRules = (style: Style = {}, language = 'nl'): StyleRules => ({
  words: (style.verboden ?? []).map(({ woord, schrijf }) => [whole(anyOf([woord].flat())), schrijf]),
  noFigure: noFigureOf(style, language),
});
