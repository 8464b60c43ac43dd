import type { Match, PagefindIndex } from './pagefind.ts';
import type { Query } from './query.ts';

/** What was found for a query, the best first. */
export interface Found {
  readonly matches: readonly Match[];
  /** How many there are of each kind, whatever kind was chosen; empty where only some of the words were found. */
  readonly counts: Readonly<Record<string, number>>;
  /** Next to nothing has all the words: these have some of them. */
  readonly isPartial: boolean;
  /** What was searched for, where the words of the reader had a slip. */
  readonly mended?: string;
}

/** A question in a sentence is hardly ever answered by a page with all its words: fewer matches than this are chance. */
const FEW = 3;

/** The words of a text that say what it is about: not those that stand in every question. A short one may be a name: WSP, cv. */
const tellingIn = (words: readonly string[], stopWords: readonly string[]): readonly string[] =>
  words.filter((word) => {
    const bare = word.toLowerCase().replaceAll(/[^\p{L}\p{N}-]/gu, '');
    return bare !== '' && !stopWords.includes(bare);
  });

/** The matches of each word put together: what has more of the words, and the rarer ones, comes first. */
const together = (perWord: readonly (readonly Match[])[]): readonly Match[] => {
  const best = new Map<string, Match>();
  for (const match of perWord.flat()) best.set(match.id, { ...match, score: match.score + (best.get(match.id)?.score ?? 0) });
  return [...best.values()].sort((one, other) => other.score - one.score);
};

/**
 * Searches for pages with all the words; where there are next to none, of whatever kind, with some of them.
 * @param typed the words as the reader typed them, hyphens and all: half a word says little by itself
 */
const findWords = async (index: PagefindIndex, { text, kind }: Query, stopWords: readonly string[], typed = text): Promise<Found> => {
  const options = kind === undefined ? {} : { filters: { kind } };
  const { results, totalFilters } = await index.search(text, options);
  const counts = totalFilters.kind ?? {};
  const whole = { matches: results, counts, isPartial: false };
  const total = kind === undefined ? results.length : Object.values(counts).reduce((sum, count) => sum + count, 0);
  const words = typed.split(' ');
  if (total >= FEW || words.length === 1) return whole;
  const telling = tellingIn(words, stopWords);
  const matches = together((await Promise.all(telling.map((word) => index.search(word, options)))).map((answer) => answer.results));
  return matches.length > results.length ? { matches, counts: {}, isPartial: true } : whole;
};

/** A word with a hyphen is found as its parts, which pages also write apart; not one with a single letter, as e-learning. */
const apart = (text: string): string => text.replaceAll(/(?<=[\p{L}\p{N}]{2})-(?=[\p{L}\p{N}]{2})/gu, ' ');

/** What the glossary explains under this abbreviation comes first. */
const explained = async (index: PagefindIndex, found: Found, { text, kind }: Query): Promise<Found> => {
  if (kind !== undefined && kind !== 'begrip') return found;
  const { results } = await index.search(null, { filters: { afkorting: text.toLowerCase() } });
  const first = results.map(({ id }) => id);
  return { ...found, matches: [...results, ...found.matches.filter(({ id }) => !first.includes(id))] };
};

/** Searches for what a reader typed, also where there is a slip in it; the abbreviations of the glossary come first. */
export const find = async (index: PagefindIndex, { text: typed, kind }: Query, stopWords: readonly string[]): Promise<Found> => {
  const { woord = {}, afkorting = {} } = (await index.filters()) ?? {};
  const query = { text: apart(typed), kind };
  if (afkorting[typed.toLowerCase()] !== undefined)
    return explained(index, await findWords(index, query, stopWords, typed), { text: typed, kind });
  if (query.text.split(' ').every((word) => woord[word.toLowerCase()] !== undefined)) return findWords(index, query, stopWords, typed);
  // What looks for slips is loaded only where a word is not one of the titles.
  const { mended } = await import('./slips.ts');
  const text = await mended(index, query.text, woord);
  const found = await findWords(index, { text, kind }, stopWords, text === query.text ? typed : text);
  return text === query.text ? found : { ...found, mended: text };
};
