/** A number that stands in a text by itself, and where. */
export interface BareNumber {
  readonly said: string;
  readonly offset: number;
}

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

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
 * @param noFigure what holds digits and is no figure (`style-rules.ts`)
 */
export const bareNumbers = (text: string, noFigure: readonly RegExp[]): readonly BareNumber[] =>
  [...blanked(text, noFigure).matchAll(NUMBER), ...text.matchAll(WORDS)].map(({ 0: said, index }) => ({ said, offset: index }));
