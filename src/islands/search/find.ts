import type { Match, PagefindIndex } from './pagefind.ts';
import type { Query } from './query.ts';

/** What was found for a query, the best first. */
export interface Found {
  readonly matches: readonly Match[];
  /** How many there are of each kind, whatever kind was chosen; empty where only some of the words were found. */
  readonly counts: Readonly<Record<string, number>>;
  /** Next to nothing has all the words: these have some of them. */
  readonly isPartial: boolean;
}

/** A question in a sentence is hardly ever answered by a page with all its words: fewer matches than this are chance. */
const FEW = 3;

/** A shorter word says little: de, hoe, wat. */
const TELLING = 4;

/** The matches of each word put together: what has more of the words, and the rarer ones, comes first. */
const together = (perWord: readonly (readonly Match[])[]): readonly Match[] => {
  const best = new Map<string, Match>();
  for (const match of perWord.flat()) best.set(match.id, { ...match, score: match.score + (best.get(match.id)?.score ?? 0) });
  return [...best.values()].sort((one, other) => other.score - one.score);
};

/** Searches for pages with all the words; where there are next to none, with some of them. */
export const find = async (index: PagefindIndex, { text, kind }: Query): Promise<Found> => {
  await index.filters();
  const options = kind === undefined ? {} : { filters: { kind } };
  const { results, totalFilters } = await index.search(text, options);
  const whole = { matches: results, counts: totalFilters.kind ?? {}, isPartial: false };
  const words = text.split(' ');
  if (results.length >= FEW || words.length === 1) return whole;
  const telling = words.filter(({ length }) => length >= TELLING);
  const matches = together((await Promise.all(telling.map((word) => index.search(word, options)))).map((answer) => answer.results));
  return matches.length > results.length ? { matches, counts: {}, isPartial: true } : whole;
};
