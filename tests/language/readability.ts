import { isPassive, sentencesIn, wordsIn } from './sentences.ts';
import { syllablesIn } from './syllables.ts';

/** How a text reads. */
export interface Readability {
  readonly sentences: number;
  readonly words: number;
  /** Words per sentence. */
  readonly mean: number;
  /** Words in the longest sentence. */
  readonly longest: number;
  /** From 0 (very hard) to 100 (very easy); about 60 is plain Dutch. */
  readonly flesch: number;
  /** The part of the sentences that is passive, from 0 to 1. */
  readonly passive: number;
}

/** Flesch reading ease with the weights of W.H. Douma for Dutch (1960). */
const fleschDouma = (syllablesPer100Words: number, wordsPerSentence: number): number =>
  206.8 - 0.77 * syllablesPer100Words - 0.93 * wordsPerSentence;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Measures paragraphs as one text. A number counts as a word of a sentence, but not where syllables are counted. */
export const readabilityOf = (paragraphs: readonly string[]): Readability => {
  const sentences = paragraphs.flatMap(sentencesIn);
  const lengths = sentences.map((sentence) => wordsIn(sentence).length);
  const spelled = sentences.flatMap(wordsIn).filter((word) => /\p{L}/u.test(word));
  const words = sum(lengths);
  const mean = words / sentences.length;
  return {
    sentences: sentences.length,
    words,
    mean,
    longest: Math.max(...lengths),
    flesch: fleschDouma((100 * sum(spelled.map(syllablesIn))) / spelled.length, mean),
    passive: sentences.filter(isPassive).length / sentences.length,
  };
};

/** The sentences with more than this many words, the longest first. */
export const sentencesAbove = (paragraphs: readonly string[], most: number): readonly string[] =>
  paragraphs
    .flatMap(sentencesIn)
    .filter((sentence) => wordsIn(sentence).length > most)
    .sort((a, b) => wordsIn(b).length - wordsIn(a).length);

/** The first of each run of short sentences that is longer than may be, within a paragraph. */
export const shortRuns = (paragraphs: readonly string[], short: number, most: number): readonly string[] =>
  paragraphs.flatMap((paragraph) => {
    const found: string[] = [];
    let run: string[] = [];
    for (const sentence of sentencesIn(paragraph)) {
      run = wordsIn(sentence).length <= short ? [...run, sentence] : [];
      if (run.length === most + 1) found.push(run[0] ?? '');
    }
    return found;
  });

/** The two words with which more sentences begin than may, and how many do. */
export const repeatedOpenings = (paragraphs: readonly string[], most: number): readonly string[] => {
  const openings = paragraphs.flatMap(sentencesIn).map((sentence) => wordsIn(sentence).slice(0, 2).join(' '));
  return [...Map.groupBy(openings, (opening) => opening)]
    .filter(([, all]) => all.length > most)
    .map(([opening, all]) => `${opening} (${all.length})`);
};

const HEADINGS = ['zinnen', 'woorden', 'gemiddeld', 'langste', 'Flesch-Douma', 'lijdend'];

const comma = (number: number): string => number.toFixed(1).replace('.', ',');

const cells = ({ sentences, words, mean, longest, flesch, passive }: Readability): readonly string[] => [
  String(sentences),
  String(words),
  comma(mean),
  String(longest),
  comma(flesch),
  `${Math.round(100 * passive)}%`,
];

/** A table of texts by name, to print. */
export const table = (rows: readonly (readonly [name: string, readability: Readability])[]): string => {
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  const line = (name: string, values: readonly string[]): string =>
    name.padEnd(width) + values.map((value, at) => value.padStart((HEADINGS[at]?.length ?? 0) + 2)).join('');
  return [line('', HEADINGS), ...rows.map(([name, readability]) => line(name, cells(readability)))].join('\n');
};
