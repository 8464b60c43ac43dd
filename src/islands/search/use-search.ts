import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { find, type Found } from './find.ts';
import { folderOf, openIndex, type PagefindIndex } from './pagefind.ts';
import { isEncoded, isPlace, readAsked, writeQuery, type Query } from './query.ts';
import { resultOf, type Result } from './result.ts';
import type { SearchProps } from './search-props.ts';

/** How many results are shown at a time. */
export const STEP = 10;

/** What the page shows: nothing asked yet, searching, results, or that searching failed. */
export type Search =
  | { readonly phase: 'idle' }
  | { readonly phase: 'searching'; readonly query: Query }
  | { readonly phase: 'failed'; readonly query: Query }
  | { readonly phase: 'done'; readonly query: Query; readonly found: Found; readonly results: readonly Result[] };

export interface RunningSearch {
  readonly search: Search;
  /** How often something was asked since the page opened: the focus follows it. */
  readonly step: number;
  readonly ask: (query: Query) => void;
  readonly showMore: () => void;
}

const shownBefore = (): number => (history.state as { shown?: number } | null)?.shown ?? STEP;

const load = async ({ matches }: Found, from: number, to: number): Promise<readonly Result[]> =>
  Promise.all(matches.slice(from, to).map(async ({ data }) => resultOf(await data())));

/** Pagefind finds nothing where a part of its index does not arrive: only an index that can be reached finds nothing. */
const checkReach = async (home: string): Promise<void> => {
  const { ok } = await fetch(`${folderOf(home)}pagefind-entry.json`, { cache: 'no-store' });
  if (!ok) throw new Error('The index cannot be reached.');
};

/** Searches for what the address asks, now and whenever it changes. */
export const useSearch = ({ home, kinds, texts }: SearchProps): RunningSearch => {
  const [search, setSearch] = useState<Search>({ phase: 'idle' });
  const [step, setStep] = useState(0);
  const index = useRef<Promise<PagefindIndex> | undefined>(undefined);
  const latest = useRef<Query | undefined>(undefined);

  const run = useCallback(async (): Promise<void> => {
    let query = readAsked(location, kinds);
    // What undoes a damaged link is loaded only for one.
    if (isEncoded(location, query)) query = readAsked(location, kinds, (await import('../../link/mend.ts')).decode);
    latest.current = query;
    if (query.text === '') return setSearch({ phase: 'idle' });
    // A link that was mended stands in the address as this site writes it, and without what others hung on it.
    if (location.search !== '' || location.hash !== writeQuery(query)) {
      history.replaceState(history.state, '', location.pathname + writeQuery(query));
    }
    setSearch({ phase: 'searching', query });
    try {
      const found = await find(await (index.current ??= openIndex(home)), query, texts['zoek-stopwoorden']);
      if (found.matches.length === 0) await checkReach(home);
      const results = await load(found, 0, shownBefore());
      if (latest.current === query) setSearch({ phase: 'done', query, found, results });
    } catch {
      index.current = undefined;
      if (latest.current === query) setSearch({ phase: 'failed', query });
    }
  }, [home]);

  const follow = useCallback((): void => {
    if (isPlace(location.hash)) return;
    void run().then(() => setStep((count) => count + 1));
  }, [run]);

  useEffect(() => {
    void run();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [run, follow]);

  const ask = (query: Query): void => {
    const fragment = writeQuery(query);
    if (fragment === location.hash) follow();
    else location.hash = fragment;
  };

  const showMore = (): void => {
    if (search.phase !== 'done') return;
    const { query, found, results } = search;
    load(found, results.length, results.length + STEP).then(
      (more) => {
        if (latest.current !== query) return;
        history.replaceState({ shown: results.length + more.length }, '');
        setSearch({ ...search, results: [...results, ...more] });
      },
      () => {
        if (latest.current === query) setSearch({ phase: 'failed', query });
      },
    );
  };

  return { search, step, ask, showMore };
};
