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

/** The parts of an address that may hold a query; a link that was damaged on its way may have it behind a question mark. */
export interface Address {
  readonly hash: string;
  readonly search: string;
}

/** A code that is left after a query was read: it was encoded more than once. */
const CODE = /%(?:20|[2-7][0-9a-f]|c[2-9a-f]%)/i;

/** The names that a query is written with, where a separator, a sign or a letter was changed. */
const plainNames = (text: string): string =>
  text
    .replace(/^.*?[#?&;!/]+(?=q=)/i, '')
    .replace(/^q=/i, 'q=')
    .replace(/[&;]+(?:amp;)*(?=soort=)/i, '&')
    .replace(/&soort=.*/i, (kind) => kind.toLowerCase());

/** Whether an address holds more than what can be read of it as it stands: it may have been encoded on its way. */
export const isEncoded = ({ hash, search }: Address, query: Query): boolean =>
  CODE.test(query.text) || (query.text === '' && /q(?:=|%)/i.test(hash + search));

/**
 * The query in an address, also where it stands behind a question mark, in capitals, or with other separators.
 * @param decode undoes what was encoded more than once
 */
export const readAsked = ({ hash, search }: Address, kinds: readonly SearchKind[], decode = (text: string) => text): Query => {
  const queries = [hash, search].map((part) => readQuery(plainNames(decode(part)), kinds));
  const query = queries.find(({ text }) => text !== '') ?? readQuery(hash, kinds);
  return CODE.test(query.text) ? { ...query, text: tidy(decode(query.text)) } : query;
};

/** Whether a fragment names a place on the page: it says nothing about what is searched for. */
export const isPlace = (fragment: string): boolean => {
  const name = fragment.replace(/^#/, '');
  return name !== '' && !/(?:^|[^a-z])q(?:=|%)/i.test(name);
};
