import { xmlText } from '../../format/xml.ts';
import type { SearchKind, SearchRecord } from '../../schema/search.ts';

/** How much the words of a record count; those of a page count once. The facts are many and short: a page comes first. */
const WEIGHTS: Readonly<Record<SearchKind, number>> = { pagina: 1, hulpmiddel: 1, begrip: 0.8, feit: 0.1 };

/** How much a title counts where it is no heading: as much as Pagefind gives a heading. */
const TITLE_WEIGHT = 7;

/** Words of ours count more than a word in the text, and less than a heading. */
const WORDS_WEIGHT = 3;

/** What goes along with a result: kind and section; the kind can also be chosen. */
const marks = ({ kind, section }: SearchRecord): string =>
  [
    'data-pagefind-body',
    `data-pagefind-weight="${WEIGHTS[kind]}"`,
    'data-pagefind-meta="kind[data-kind], section[data-section]"',
    'data-pagefind-filter="kind[data-kind]"',
    `data-kind="${kind}"`,
    `data-section="${xmlText(section)}"`,
  ].join(' ');

/** The words by which a reader may mean a record: of its title, what it is about and its search words. Facts are too many. */
const wordsOf = ({ kind, title, words = '', text = '' }: SearchRecord): readonly string[] =>
  kind === 'feit' ? [] : [...new Set(`${title} ${words} ${text}`.toLowerCase().match(/\p{L}{4,}/gu))];

/** Values of a filter, which the search hands out as they are: the list of words to look for slips, and the abbreviations. */
const known = (record: SearchRecord): string => {
  const short = record.kind === 'begrip' ? /\(([^()]+)\)$/.exec(record.title)?.[1] : undefined;
  const value = (name: string, text: string): string => `<i data-pagefind-filter="${name}[data-value]" data-value="${xmlText(text)}"></i>`;
  return [
    ...wordsOf(record).map((word) => value('woord', word)),
    ...(short === undefined ? [] : [value('afkorting', short.toLowerCase())]),
  ].join('');
};

/**
 * The page that the index reads for a record: the page itself, or one made of its title and text.
 * The title of a term or a fact is no `title` to Pagefind: half a title that matches would put it before every page.
 */
export const indexedPage = (record: SearchRecord, html: string | undefined): string => {
  if (html !== undefined) {
    const words = `<p data-pagefind-weight="${WORDS_WEIGHT}">${xmlText(record.words ?? '')}</p>${known(record)}`;
    return html.replace('<main ', `<main ${marks(record)} `).replace('</main>', `${words}</main>`);
  }
  const weight = record.kind === 'feit' ? '' : ` data-pagefind-weight="${TITLE_WEIGHT}"`;
  const title = `<p data-pagefind-meta="name"${weight}>${xmlText(record.title)}</p>`;
  return `<!doctype html><html lang="nl"><body><main ${marks(record)}>${title}<p>${xmlText(record.text ?? '')}</p>${known(record)}</main></body></html>`;
};
