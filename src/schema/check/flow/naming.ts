import { nearest } from '../nearest.ts';
import { didYouMean, either } from '../phrasing.ts';

/** More names than these are no help. */
const MOST = 12;

/** What can be chosen here; empty where there is nothing, or too much to read. */
export const chooseFrom = (known: readonly string[]): string =>
  known.length === 0 || known.length > MOST ? '' : `Kies ${either([...new Set(known)])}.`;

/** What to do about a name that is not there: the one that was probably meant, or those there are. */
export const notHere = (noun: string, name: string, known: readonly string[], where = 'deze stroom'): string => {
  const meant = nearest(name, known);
  return `${noun} bestaat niet in ${where}. ${meant === undefined ? chooseFrom(known) : didYouMean(meant)}`.trim();
};

/** The names that are used, and those that a misspelt name probably meant: one slip is told once. */
export const usedOrMeant = (named: readonly string[], known: readonly string[]): ReadonlySet<string> =>
  new Set(named.flatMap((name) => (known.includes(name) ? [name] : [nearest(name, known) ?? name])));
