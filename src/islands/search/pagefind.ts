import type { SearchKind } from '../../schema/search.ts';

/** A page of the index, as Pagefind hands it out; only what is used here. */
export interface IndexedPage {
  readonly url: string;
  readonly meta: { readonly title?: string; readonly name?: string; readonly kind: SearchKind; readonly section: string };
  readonly excerpt: string;
  readonly sub_results: readonly {
    readonly url: string;
    readonly title: string;
    readonly weighted_locations: readonly { readonly balanced_score: number }[];
  }[];
}

/** A match whose page is not loaded yet. */
export interface Match {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<IndexedPage>;
}

/** What Pagefind answers. */
interface Answer {
  readonly results: readonly Match[];
  /** How many results there would be of each kind; known once the filters are loaded. */
  readonly totalFilters: { readonly kind?: Readonly<Record<string, number>> };
}

interface Filters {
  readonly kind?: SearchKind;
  readonly afkorting?: string;
}

/** The words that the index knows to have, each with on how many pages: those of titles and search words, and abbreviations. */
export interface KnownWords {
  readonly woord?: Readonly<Record<string, number>>;
  readonly afkorting?: Readonly<Record<string, number>>;
}

/** An index that can be searched. */
export interface PagefindIndex {
  readonly filters: () => Promise<KnownWords>;
  readonly search: (text: string | null, options?: { readonly filters?: Filters }) => Promise<Answer>;
}

/**
 * Pages here differ much in length, as they should: a long page is no worse. Only titles weigh beside the text:
 * half a fact that matches would else put it before every page.
 */
export const RANKING = { pageLength: 0.1, metaWeights: { kind: 0, section: 0, name: 0 } } as const;

/** Where Pagefind and its index stand, under the base of the site. */
export const folderOf = (home: string): string => `${home}pagefind/`;

/** Loads Pagefind. It searches on the page itself: a worker would be loaded besides, and have a policy of its own. */
export const openIndex = async (home: string): Promise<PagefindIndex> => {
  const { createInstance } = await import(/* @vite-ignore */ `${folderOf(home)}pagefind.js`);
  return createInstance({ noWorker: true, baseUrl: home, ranking: RANKING });
};
