import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { searchKinds } from '../../src/schema/search.ts';
import { fileAt, files, read } from './built-site.ts';
import { content } from './content.ts';
import { search } from './pagefind.ts';

interface Golden {
  /** What a reader types. */
  readonly zoek: string;
  /** What comes first. */
  readonly eerst: string;
  /** What else stands among the first five. */
  readonly ook?: readonly string[];
}

const golden = (parse(readFileSync('content/proeven/zoeken.yaml', 'utf8')) as { readonly zoeken: readonly Golden[] }).zoeken;

test.each(golden)('who searches for "$zoek" finds $eerst first', async ({ zoek, eerst, ook = [] }) => {
  const { results } = await search({ text: zoek }, 5);
  const found = results.map(({ href }) => href);
  expect(found[0], found.join(' ')).toBe(eerst);
  expect(found).toEqual(expect.arrayContaining([...ook]));
});

/** The pages of the index: what every result can be. */
const found = (await Promise.all(searchKinds.map(async (kind) => (await search({ text: 'de', kind }, 1000)).results))).flat();

test('what is found has its kind, its part of the site, and a place that exists', () => {
  expect(found.length).toBeGreaterThan(100);
  const lost = found.filter(
    ({ href, section, kind }) => fileAt(href.replace(/#.*$/, '')) === undefined || section === '' || !searchKinds.includes(kind),
  );
  expect(lost).toEqual([]);
});

test('no step, outcome or form is found, nor the pages that only list others', () => {
  const addresses = found.map(({ href }) => href);
  expect(addresses.filter((href) => /\/(?:stap|uitkomst|formulier|zoeken|sitemap)\/|404/.test(href))).toEqual([]);
});

test.each([...content.terms.values()].filter(({ data }) => data.afkorting !== undefined).map(({ id, data }) => [data.afkorting ?? '', id]))(
  'the abbreviation %s leads to its explanation',
  async (abbreviation, id) => {
    const { results } = await search({ text: abbreviation, kind: 'begrip' }, 3);
    expect(results.map(({ href }) => href.replace(/^.*#/, ''))).toContain(id);
  },
);

test('nothing is found for what does not stand here', async () => {
  expect((await search({ text: 'xyzzyq' })).count).toBe(0);
});

const sizeOf = (pattern: RegExp): number =>
  files.filter((file) => pattern.test(file)).reduce((sum, file) => sum + gzipSync(read(file)).length, 0);

test('the first search brings no more than 110 KB, most of it the stemming of Dutch', () => {
  const first = sizeOf(/^\/pagefind\/(?:pagefind\.js|wasm\..*|[^/]*pf_meta|pagefind-entry\.json)$/) + sizeOf(/^\/pagefind\/filter\//);
  console.log(
    `First search: ${first} bytes, besides parts of the index of at most ${Math.max(...files.filter((file) => file.endsWith('.pf_index')).map((file) => read(file).length))} bytes each`,
  );
  expect(first).toBeLessThanOrEqual(110 * 1024);
});

test('of Pagefind only what is used is published, and not the list that the index was made from', () => {
  const pagefind = files.filter((file) => file.startsWith('/pagefind/') && !/\/(?:fragment|index|filter)\//.test(file));
  expect(pagefind.map((file) => file.replace(/nl_[0-9a-f]+/, 'nl'))).toEqual([
    '/pagefind/pagefind-entry.json',
    '/pagefind/pagefind.js',
    '/pagefind/pagefind.nl.pf_meta',
    '/pagefind/wasm.nl.pagefind',
  ]);
  expect(files.filter((file) => file.startsWith('/zoeken/'))).toEqual(['/zoeken/index.html']);
});
