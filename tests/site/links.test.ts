import { readFileSync } from 'node:fs';
import { STYLE_PATH } from '../../src/format/href.ts';
import { expect, test } from 'vitest';
import { SEARCH_PATH } from '../../src/format/href.ts';
import { addresses, base, fileAt, files, places } from './built-site.ts';
import { content, edition } from './content.ts';
import { attribute, documentOf, shown } from './document.ts';

const ORIGIN = 'http://site';

const ids = new Map<string, ReadonlySet<string>>();

const idsOn = (address: string): ReadonlySet<string> => {
  const known = ids.get(address) ?? new Set(shown(documentOf(address), '[id]').map((element) => attribute(element, 'id')));
  ids.set(address, known);
  return known;
};

/** Why a link on a page leads nowhere; undefined where it leads somewhere. */
const fault = (from: string, href: string): string | undefined => {
  if (/^mailto:(?:[^@\s]+@[^@\s]+|\?subject=\S+)$/.test(href)) return undefined;
  const url = new URL(href, `${ORIGIN}${base}${from.slice(1)}`);
  if (url.origin !== ORIGIN) return url.protocol === 'https:' ? undefined : `${href}: not https`;
  if (!url.pathname.startsWith(base)) return `${href}: outside the site`;
  const address = `/${url.pathname.slice(base.length)}`;
  if (fileAt(address) === undefined) return `${href}: no such page`;
  if (address === SEARCH_PATH && url.hash.startsWith('#q=')) return undefined;
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === '' || idsOn(address).has(anchor) ? undefined : `${href}: no such place on the page`;
};

const linksOn = (address: string): readonly string[] =>
  shown(documentOf(address), 'a[href], link[href]').map((element) => attribute(element, 'href'));

test.each(addresses)('no link on %s is broken', (address) => {
  expect(linksOn(address).flatMap((href) => fault(address, href) ?? [])).toEqual([]);
});

test.each(addresses)('every year on %s leads to its source', (address) => {
  const years = linksOn(address).filter((href) => href.startsWith('#bron-'));
  expect(years.filter((href) => !idsOn(address).has(href.slice(1)))).toEqual([]);
});

/** Every text in a piece of content. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
};

test('every address that the content names is a page', () => {
  const data = [edition, ...[content.flows, content.pages].flatMap((entries) => [...entries.values()].map((entry) => entry.data))];
  const bodies = [...content.pages.values(), ...content.outcomes.values()].map(({ file }) => readFileSync(file, 'utf8'));
  const inBodies = bodies.flatMap((body) => [...body.matchAll(/\]\((\/[^)\s#]*)/g)].map(([, address = '']) => address));
  const named = [...data.flatMap(textsIn).filter((text) => /^\/[a-z0-9/-]*$/.test(text)), ...inBodies];
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((address) => fileAt(address) === undefined)).toEqual([]);
});

test('every page of the content is built at its address', () => {
  expect([...content.pages.keys()].filter((address) => !places.includes(address))).toEqual([]);
});

test('every page can be reached from the home page, but the examples for who keeps the site', () => {
  const reached = new Set(['/']);
  for (const address of reached) {
    for (const href of linksOn(address)) {
      const { origin, pathname } = new URL(href, `${ORIGIN}${base}${address.slice(1)}`);
      const next = `/${pathname.slice(base.length)}`;
      if (origin === ORIGIN && places.includes(next)) reached.add(next);
    }
  }
  expect(places.filter((address) => !reached.has(address))).toEqual([STYLE_PATH]);
});

test('no file of the site is left unused', () => {
  const used = addresses
    .flatMap((address) => documentOf(address).querySelectorAll('link[rel="stylesheet"], link[rel="icon"]'))
    .map((element) => `/${attribute(element, 'href').slice(base.length)}`);
  const loose = files.filter((file) => file.endsWith('.css') && !used.includes(file));
  expect(loose).toEqual([]);
});
