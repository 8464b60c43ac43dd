import type { SearchKind } from '../../schema/search.ts';
import type { Texts } from '../../schema/texts.ts';

/** What the search gets from the page. */
export interface SearchProps {
  /** The base of the site. */
  readonly home: string;
  readonly siteName: string;
  /** The kinds of results, in the order in which they are offered. */
  readonly kinds: readonly SearchKind[];
  readonly texts: Pick<Texts, 'zoeken' | 'zoek-soort' | 'zoek-soorten' | 'zoek-stopwoorden'> & { readonly title: string };
  readonly glossary: string;
  readonly siteMap: string;
}
