import type { Match, PagefindIndex } from './pagefind.ts';
import type { Query } from './query.ts';

/** What was found for a query, the best first. */
export interface Found {
  readonly matches: readonly Match[];
  /** How many there are of each kind, whatever kind was chosen. */
  readonly counts: Readonly<Record<string, number>>;
  /** Nothing has all the words: these have some of them. */
  readonly isPartial: boolean;
}

/** A shorter word says little: de, hoe, wat. */
const TELLING = 4;

/** The matches of each word put together: what has more of the words, and the rarer ones, comes first. */
const together = (perWord: readonly (readonly Match[])[]): readonly Match[] => {
  const best = new Map<string, Match>();
  for (const match of perWord.flat()) best.set(match.id, { ...match, score: match.score + (best.get(match.id)?.score ?? 0) });
  return [...best.values()].sort((one, other) => other.score - one.score);
};

/** Searches for pages with all the words; where there are none, with some of them. */
export const find = async (index: PagefindIndex, { text, kind }: Query): Promise<Found> => {
  await index.filters();
  const options = kind === undefined ? {} : { filters: { kind } };
  const { results, totalFilters } = await index.search(text, options);
  const words = text.split(' ').filter(({ length }) => length >= TELLING);
  if (results.length > 0 || words.length === 0) return { matches: results, counts: totalFilters.kind ?? {}, isPartial: false };
  const matches = together((await Promise.all(words.map((word) => index.search(word, options)))).map((answer) => answer.results));
  return { matches, counts: {}, isPartial: matches.length > 0 };
};
