import type { SearchKind } from '../../schema/search.ts';

/** What a reader searches for: words, and what kind of thing; without a kind everything. */
export interface Query {
  readonly text: string;
  readonly kind?: SearchKind | undefined;
}

/** More than anyone types; a longer text in a link is cut. */
export const LONGEST = 100;

const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST);

/** The part of the address that holds a query, with `#`; it is never sent to a server. */
export const writeQuery = ({ text, kind }: Query): string =>
  `#${new URLSearchParams({ q: tidy(text), ...(kind === undefined ? {} : { soort: kind }) }).toString()}`;

/** The query in a fragment: empty where there is none. A kind that does not exist is left out. */
export const readQuery = (fragment: string, kinds: readonly SearchKind[]): Query => {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  return { text: tidy(given.get('q') ?? ''), kind: kinds.find((kind) => kind === given.get('soort')) };
};

/** Whether a fragment names a place on the page: it says nothing about what is searched for. */
export const isPlace = (fragment: string): boolean => {
  const name = fragment.replace(/^#/, '');
  return name !== '' && !new URLSearchParams(name).has('q');
};
