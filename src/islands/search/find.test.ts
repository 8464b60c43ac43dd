import { expect, test } from 'vitest';
import { find } from './find.ts';
import type { Match, PagefindIndex } from './pagefind.ts';

const match = (id: string, score: number): Match => ({ id, score, data: () => Promise.reject(new Error(id)) });

/** An index that knows what it finds for a text; its counts are of one kind. */
const indexWith = (known: Readonly<Record<string, readonly Match[]>>): PagefindIndex => ({
  filters: () => Promise.resolve({}),
  search: (text) => Promise.resolve({ results: known[text] ?? [], totalFilters: { kind: { pagina: 2 } } }),
});

const ids = (matches: readonly Match[]): readonly string[] => matches.map(({ id }) => id);

test('what has all the words is found, with how many there are of each kind', async () => {
  const found = await find(indexWith({ 'de kosten': [match('a', 2), match('b', 1)] }), { text: 'de kosten' });
  expect({ ...found, matches: ids(found.matches) }).toEqual({ matches: ['a', 'b'], counts: { pagina: 2 }, isPartial: false });
});

test('where nothing has all the words, what has most of them comes first', async () => {
  const index = indexWith({ kosten: [match('a', 5), match('b', 4)], abonnement: [match('b', 3)] });
  const found = await find(index, { text: 'kosten abonnement' });
  expect({ matches: ids(found.matches), isPartial: found.isPartial }).toEqual({ matches: ['b', 'a'], isPartial: true });
});

test('a short word alone finds no part of a question', async () => {
  const found = await find(indexWith({ hoe: [match('a', 1)] }), { text: 'hoe xyzzy' });
  expect(found).toMatchObject({ matches: [], isPartial: false });
});
