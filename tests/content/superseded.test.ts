import { expect, test } from 'vitest';
import { readItems } from '../../src/schema/check/read-items.ts';
import { content } from './uses.ts';

/** Terms that have another name or state by now, as a pattern that finds them as a word of their own. */
const superseded = [...content.terms.values()]
  .filter(({ data }) => data.nu !== undefined)
  .map(({ id, data }) => ({
    id,
    named: new RegExp(`(?<![\\p{L}-])(?:${[data.term, data.afkorting].filter((name) => name !== undefined).join('|')})(?![\\p{L}-])`, 'u'),
  }));

const pages = readItems('content').items.filter(({ kind, body }) => kind === 'page' && !body?.components.some(({ name }) => name === 'Begrippen'));

test.each(pages.map(({ id, body }) => ({ id, body })))('$id leads from an old name to what it is called now', ({ body }) => {
  const text = (body?.words ?? []).map((stretch) => stretch.text).join('\n');
  const explained = new Set(body?.components.filter(({ name }) => name === 'Begrip').map(({ attributes }) => attributes.get('id')));
  expect(superseded.filter(({ id, named }) => named.test(text) && !explained.has(id)).map(({ id }) => id)).toEqual([]);
});

test('there are old names to look for', () => {
  expect(superseded.length).toBeGreaterThan(10);
});
