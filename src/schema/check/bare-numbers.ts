/** A number that stands in a text by itself, and where. */
export interface BareNumber {
  readonly said: string;
  readonly offset: number;
}

/** Words after which one number, or a range, names a thing: stap 3, artikel 2.3, stap 1 tot en met 3. What else follows may count: "in stap 1, 277 mensen". */
const NAMING = [
  'artikel',
  'bijlage',
  'bouwsteen',
  'criterium',
  'deel',
  'document',
  'fase',
  'figuur',
  'hoofdstuk',
  'kolom',
  'lid',
  'nummer',
  'paragraaf',
  'punt',
  'rij',
  'scenario',
  'stap',
  'tabel',
  'variant',
  'versie',
  'voorbeeld',
  'voorwaarde',
  'vraag',
].join('|');

/** Their plurals: these name things where two or more numbers follow. With one number they would count: "in stappen 3 keer". */
const NAMING_SOME =
  "artikelen|bijlagen|bouwstenen|criteria|delen|documenten|fasen|figuren|hoofdstukken|kolommen|leden|nummers|paragrafen|punten|rijen|scenario['’]s|stappen|tabellen|varianten|versies|voorbeelden|voorwaarden|vragen";

const MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const NAME = `\\d+(?:\\.\\d+)*[a-z]?${END}`;
const RANGE = `(?:\\stot(?:\\sen\\smet)?\\s|[-–/])${NAME}`;
const ENUMERATION = `(?:,\\s${NAME})*,?\\s(?:en|of)\\s${NAME}`;

/** Standards, of which the version is no figure: WCAG 2.2. Other capitals are words: "Bij UWV 35 adviseurs". */
const STANDARDS = 'ARIA|EN|ISO|NEN|WCAG';

/** What holds digits and is no figure, by rule. */
const NO_FIGURE: readonly RegExp[] = [
  // Places in the text that the site fills in, and addresses.
  /\{[^{}]*\}|\S*(?:@|:\/\/|www\.)\S*|[\w-]+(?:\.[\w-]+)*\.(?:nl|eu|org|com|example)\b\S*/gu,
  // Names with digits in them: Stekker4Only, A4, WCAG 2.2.
  new RegExp(`${START}\\p{L}[\\p{L}-]*\\d[\\p{L}\\p{N}-]*|${START}(?:${STANDARDS})\\s\\d\\.\\d{1,2}${END}`, 'gu'),
  new RegExp(`${START}(?:(?:${NAMING})\\s${NAME}(?:${RANGE})?|(?:${NAMING_SOME})\\s${NAME}(?:${RANGE}|${ENUMERATION}))`, 'giu'),
  new RegExp(`${START}\\d{1,2}\\s(?:${MONTHS})${END}`, 'giu'),
  // A year. Two thousand of something has a point: 2.000.
  /(?<![\d.,])(?:199\d|20[0-4]\d)(?!\d|[.,]\d)/gu,
];

const UNITS = 'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen';
const TENS = 'twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig';

/** Numbers in words that nobody counts by hand: hundreds and more, and shares and amounts. */
const WORDS = new RegExp(
  `${START}(?:\\p{L}*(?:honderd|duizend|miljoen|miljard)\\p{L}*|(?:(?:(?:${UNITS})(?:en|ën))?(?:${TENS})|${UNITS}|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien)\\s(?:procent|euro))${END}`,
  'giu',
);

const NUMBER = /\d+(?:[.,/:-]\d+)*/gu;

/** A text with spaces for what the patterns find, so that the rest keeps its place. */
export const blanked = (text: string, patterns: readonly RegExp[]): string =>
  patterns.reduce((left, pattern) => left.replace(pattern, (found) => ' '.repeat(found.length)), text);

/**
 * The numbers that count or measure something: all in digits, and in words what only a source can have counted. Other
 * numbers in words are left alone: "zes stappen" is speech.
 */
export const bareNumbers = (text: string): readonly BareNumber[] =>
  [...blanked(text, NO_FIGURE).matchAll(NUMBER), ...text.matchAll(WORDS)].map(({ 0: said, index }) => ({ said, offset: index }));
