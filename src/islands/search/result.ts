import { readableExcerpt } from '../../format/search-words.ts';
import type { SearchKind } from '../../schema/search.ts';
import type { IndexedPage } from './pagefind.ts';

/** A piece of an excerpt; what the reader searched for is marked. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** One result as it is shown. */
export interface Result {
  readonly href: string;
  readonly title: string;
  readonly kind: SearchKind;
  readonly section: string;
  /** Empty where the title says it all. */
  readonly excerpt: readonly Piece[];
  /** The headings on the page under which most is found. */
  readonly places: readonly { readonly href: string; readonly title: string }[];
}

/** More headings than these do not help to choose. */
const MOST_PLACES = 3;

/** The list of sources at the end of a page is no place to read on. */
const SOURCES = '#bronnen';

/** An excerpt in pieces. Pagefind marks words with tags, and writes the other angle brackets of the text as references. */
export const piecesOf = (excerpt: string): readonly Piece[] =>
  excerpt
    .split(/(<mark>.*?<\/mark>)/)
    .filter((part) => part !== '')
    .map((part) => ({
      text: part
        .replace(/^<mark>(.*)<\/mark>$/, '$1')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>'),
      marked: part.startsWith('<mark>'),
    }));

/** An excerpt with a mark where the text before or after it is left out. */
const inContext = (pieces: readonly Piece[]): readonly Piece[] => {
  const gap = (text: string): readonly Piece[] => [{ text, marked: false }];
  const isStart = /^[^\p{Ll}]/u.test(pieces[0]?.text ?? '');
  const isEnd = /[.!?:]$/.test(pieces.at(-1)?.text ?? '');
  return [...(isStart ? [] : gap('… ')), ...pieces, ...(isEnd ? [] : gap('\u00A0…'))];
};

const placesOn = ({ url, sub_results }: IndexedPage): Result['places'] => {
  const weigh = (place: IndexedPage['sub_results'][number]): number =>
    place.weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
  return sub_results
    .filter((place) => place.url !== url && !place.url.endsWith(SOURCES))
    .sort((one, other) => weigh(other) - weigh(one))
    .slice(0, MOST_PLACES)
    .map(({ url: href, title }) => ({ href, title }));
};

/** What a page of the index is shown as. The title of a fact is the fact itself. */
export const resultOf = (page: IndexedPage): Result => {
  const { kind, section, title, name } = page.meta;
  return {
    href: page.url,
    title: name ?? title ?? page.url,
    kind,
    section,
    excerpt: kind === 'feit' ? [] : inContext(piecesOf(readableExcerpt(page.excerpt).trim())),
    places: placesOn(page),
  };
};
