import { expect, test } from 'vitest';
import type { IndexedPage } from './pagefind.ts';
import { piecesOf, resultOf } from './result.ts';

const place = (url: string, ...scores: readonly number[]) => ({
  url,
  title: `Kop ${url}`,
  weighted_locations: scores.map((balanced_score) => ({ balanced_score })),
});

const page: IndexedPage = {
  url: '/a/',
  meta: { title: 'Kosten', kind: 'pagina', section: 'Aansluiten' },
  excerpt: 'De <mark>kosten</mark> per maand.',
  sub_results: [
    place('/a/'),
    place('/a/#een', 1),
    place('/a/#bronnen', 99),
    place('/a/#twee', 2, 2),
    place('/a/#drie', 3),
    place('/a/#vier', 2),
  ],
};

test('an excerpt is text, with the words that were searched for marked', () => {
  expect(piecesOf('<mark>Kosten</mark> zijn &lt;b&gt; <mark>kosten.</mark>')).toEqual([
    { text: 'Kosten', marked: true },
    { text: ' zijn <b> ', marked: false },
    { text: 'kosten.', marked: true },
  ]);
  expect(piecesOf('')).toEqual([]);
});

test('an excerpt tells where text is left out', () => {
  expect(resultOf({ ...page, excerpt: 'per <mark>maand</mark>' }).excerpt.map(({ text }) => text)).toEqual([
    '… ',
    'per ',
    'maand',
    '\u00A0…',
  ]);
  expect(
    resultOf(page)
      .excerpt.map(({ text }) => text)
      .join(''),
  ).toBe('De kosten per maand.');
});

test('of the headings on a page those with most matches are named, without the sources', () => {
  expect(resultOf(page).places.map(({ href }) => href)).toEqual(['/a/#twee', '/a/#drie', '/a/#vier']);
});

test('a fact is its own title, and says nothing twice', () => {
  const fact = resultOf({ ...page, meta: { name: 'Het kost iets.', kind: 'feit', section: 'Kosten' } });
  expect(fact).toMatchObject({ title: 'Het kost iets.', excerpt: [] });
});
