import { expect, test } from 'vitest';
import { find as findWith } from './find.ts';
import type { Match, PagefindIndex } from './pagefind.ts';
import type { Query } from './query.ts';

const match = (id: string, score: number): Match => ({ id, score, data: () => Promise.reject(new Error(id)) });

const find = (index: PagefindIndex, query: Query) => findWith(index, query, ['de', 'hoe', 'kan', 'ik', 'waarvoor']);

/** An index that knows what it finds for a text; its counts are of one kind. */
const indexWith = (known: Readonly<Record<string, readonly Match[]>>): PagefindIndex => ({
  filters: () => Promise.resolve({}),
  search: (text) => Promise.resolve({ results: known[text ?? ''] ?? [], totalFilters: { kind: { pagina: 2 } } }),
});

const ids = (matches: readonly Match[]): readonly string[] => matches.map(({ id }) => id);

test('what has all the words is found, with how many there are of each kind', async () => {
  const found = await find(indexWith({ 'de kosten': [match('a', 2), match('b', 1), match('c', 1)], kosten: [match('d', 9)] }), {
    text: 'de kosten',
  });
  expect({ ...found, matches: ids(found.matches) }).toEqual({ matches: ['a', 'b', 'c'], counts: { pagina: 2 }, isPartial: false });
});

test('where nothing has all the words, what has most of them comes first', async () => {
  const index = indexWith({ kosten: [match('a', 5), match('b', 4)], abonnement: [match('b', 3)] });
  const found = await find(index, { text: 'kosten abonnement' });
  expect({ matches: ids(found.matches), isPartial: found.isPartial }).toEqual({ matches: ['b', 'a'], isPartial: true });
});

test('what has all the words of a sentence by chance does not hide what has those that matter', async () => {
  const index = indexWith({ 'hoe kan ik aanmelden': [match('a', 9)], aanmelden: [match('b', 5), match('a', 1)] });
  const found = await find(index, { text: 'hoe kan ik aanmelden' });
  expect({ matches: ids(found.matches), isPartial: found.isPartial }).toEqual({ matches: ['b', 'a'], isPartial: true });
});

test('the only page with a rare word is no part of something else', async () => {
  const found = await find(indexWith({ 'eigen server': [match('a', 2)], eigen: [], server: [match('a', 1)] }), { text: 'eigen server' });
  expect({ matches: ids(found.matches), isPartial: found.isPartial }).toEqual({ matches: ['a'], isPartial: false });
});

test('a word that stands in every question finds no part of one', async () => {
  const found = await find(indexWith({ hoe: [match('a', 1)], Waarvoor: [match('b', 1)], '?': [match('c', 1)] }), {
    text: 'hoe Waarvoor, ? xyzzy',
  });
  expect(found).toMatchObject({ matches: [], isPartial: false });
});

test('a short word that is a name counts', async () => {
  const found = await find(indexWith({ waarvoor: [match('a', 9)], WSP: [match('b', 1)] }), { text: 'waarvoor xyzzy WSP' });
  expect({ matches: ids(found.matches), isPartial: found.isPartial }).toEqual({ matches: ['b'], isPartial: true });
});

/** An index with as many of each kind for all words, of which one is found of the kind that is asked for; for one word two. */
const indexOf = (kind: Readonly<Record<string, number>>): PagefindIndex => ({
  filters: () => Promise.resolve({}),
  search: (text) =>
    Promise.resolve({ results: text?.includes(' ') === true ? [match('a', 2)] : [match('a', 2), match('b', 1)], totalFilters: { kind } }),
});

test('what is whole over all kinds stays whole when a kind with few is chosen', async () => {
  const found = await find(indexOf({ pagina: 2, hulpmiddel: 1 }), { text: 'contract gemeente', kind: 'hulpmiddel' });
  expect({ ...found, matches: ids(found.matches) }).toEqual({ matches: ['a'], counts: { pagina: 2, hulpmiddel: 1 }, isPartial: false });
});

test('what is chance over all kinds is partial within one', async () => {
  const found = await find(indexOf({ pagina: 1, hulpmiddel: 1 }), { text: 'contract gemeente', kind: 'hulpmiddel' });
  expect({ ...found, matches: ids(found.matches) }).toEqual({ matches: ['a', 'b'], counts: {}, isPartial: true });
});
