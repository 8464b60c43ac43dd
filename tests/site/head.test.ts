import { expect, test } from 'vitest';
import { STYLE_PATH } from '../../src/format/href.ts';
import { fill } from '../../src/format/placeholders.ts';
import { addresses, base, NOT_FOUND, places, walkAddresses } from './built-site.ts';
import { edition, texts } from './content.ts';
import { attribute, documentOf, shown, textOf } from './document.ts';

const [FULL_BEFORE = '', FULL_AFTER = ''] = fill(texts.site.titel, { onderwerp: '\n', site: edition.naam }).split('\n');

const titleOf = (address: string): string => documentOf(address).querySelectorAll('title').map(textOf).join('\n');

const meta = (address: string, selector: string, name = 'content'): string =>
  documentOf(address)
    .querySelectorAll(selector)
    .map((element) => attribute(element, name))
    .join('\n');

const urlOf = (address: string): string => new URL(`${base}${address.slice(1)}`, edition.adres).href;

test.each(addresses)('%s is Dutch and has a title after the pattern', (address) => {
  expect(attribute(documentOf(address).querySelectorAll('html')[0]!, 'lang')).toBe('nl');
  const title = titleOf(address);
  expect(title.startsWith(FULL_BEFORE) && title.endsWith(FULL_AFTER)).toBe(true);
  expect(title.length).toBeGreaterThan(FULL_BEFORE.length + FULL_AFTER.length);
});

test.each(addresses)('%s has one h1 and a description', (address) => {
  const headings = shown(documentOf(address), 'h1').map(textOf);
  expect(headings).toHaveLength(1);
  expect(headings[0]).not.toBe('');
  const description = meta(address, 'meta[name="description"]');
  expect(description.length).toBeGreaterThan(40);
  expect(description.length).toBeLessThanOrEqual(160);
});

/** Pages that search engines may show: not a step on the way, nor the page for missing pages. */
const findable = addresses.filter((address) => meta(address, 'meta[name="robots"]') !== 'noindex');

const doubles = (texts: readonly string[]): readonly string[] => texts.filter((text, at) => texts.indexOf(text) !== at);

test('no two pages share a title', () => {
  expect(doubles(addresses.map(titleOf))).toEqual([]);
});

test.each([
  ['description', (address: string) => meta(address, 'meta[name="description"]')],
  ['h1', (address: string) => textOf(shown(documentOf(address), 'h1')[0]!)],
])('no two pages that can be found share a %s', (_, of) => {
  expect(doubles(findable.map(of))).toEqual([]);
});

test('every page can be found, but the steps by links, the blank forms, the page for missing pages and the examples', () => {
  const hidden = addresses.filter((address) => !findable.includes(address));
  expect(hidden.filter((address) => !walkAddresses.includes(address) && !address.endsWith('/formulier/'))).toEqual([NOT_FOUND, STYLE_PATH]);
});

test.each(findable)('%s names its own address, in full', (address) => {
  expect(meta(address, 'link[rel="canonical"]', 'href')).toBe(urlOf(address));
  expect(meta(address, 'meta[property="og:url"]')).toBe(urlOf(address));
});

test.each(places)('%s can be shown as a preview of a shared link', (address) => {
  for (const name of ['title', 'description', 'url', 'site_name', 'locale']) {
    expect(meta(address, `meta[property="og:${name}"]`)).not.toBe('');
  }
});

test('a page that must not be found names no address to find it at', () => {
  const hidden = addresses.filter((address) => !findable.includes(address));
  expect(hidden.filter((address) => documentOf(address).querySelectorAll('link[rel="canonical"]').length > 0)).toEqual([]);
});

test.each(addresses)('%s steps down through its headings without a gap', (address) => {
  const levels = shown(documentOf(address), 'h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName.slice(1)));
  const gaps = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
  expect(levels[0]).toBe(1);
  expect(gaps).toEqual([]);
});
