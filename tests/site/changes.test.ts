import { expect, test } from 'vitest';
import { writtenDate } from '../../src/format/date.ts';
import { FEED_PATH, pageOf } from '../../src/format/href.ts';
import { addresses, base, fileAt, flowAddresses, htmlOf, read } from './built-site.ts';
import { content, edition, texts } from './content.ts';
import { attribute, documentOf, shown, textOf } from './document.ts';
import { xml2js, type XmlNode } from './xml.ts';

const PAGE = '/wijzigingen/';
const ATOM = 'application/atom+xml';

const changes = [...content.changes.values()];
const xml = read(FEED_PATH).toString('utf8');
const feed = xml2js(xml).elements?.find(({ name }) => name === 'feed') ?? {};

const all = (node: XmlNode, name: string): readonly XmlNode[] => (node.elements ?? []).filter((element) => element.name === name);
const valueOf = (node: XmlNode, name: string): string =>
  (all(node, name)[0]?.elements ?? []).map(({ text, cdata }) => text ?? cdata).join('');
const linkOf = (node: XmlNode, rel?: string): string =>
  all(node, 'link').find(({ attributes }) => attributes?.rel === rel)?.attributes?.href ?? '';
const entries = all(feed, 'entry');

/** The page that a full address leads to, with the place on it. */
const placeOf = (url: string): readonly [address: string, anchor: string] => {
  const { href, pathname, hash } = new URL(url);
  expect(href.startsWith(new URL(base, edition.adres).href)).toBe(true);
  return [`/${pathname.slice(base.length)}`, hash.slice(1)];
};

test('the feed is Atom, with all that RFC 4287 asks for, each once', () => {
  expect(feed.attributes?.xmlns).toBe('http://www.w3.org/2005/Atom');
  for (const name of ['id', 'title', 'updated', 'author']) expect(all(feed, name), name).toHaveLength(1);
  expect(valueOf(all(feed, 'author')[0]!, 'name')).toBe(edition.afzender);
  expect(entries).toHaveLength(changes.length);
  for (const entry of entries) {
    for (const name of ['id', 'title', 'updated', 'content']) expect(all(entry, name), name).toHaveLength(1);
    for (const name of ['id', 'title', 'content']) expect(valueOf(entry, name)).not.toBe('');
    expect(valueOf(entry, 'updated')).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/);
  }
});

test('it says where it stands, and which page it belongs to', () => {
  expect(placeOf(linkOf(feed, 'self'))).toEqual([FEED_PATH, '']);
  expect(placeOf(linkOf(feed, 'alternate'))).toEqual([PAGE, '']);
});

test('each entry has an address of its own that lasts: the id of its change', () => {
  expect(entries.map((entry) => valueOf(entry, 'id'))).toEqual(changes.map(({ id }) => new URL(`${PAGE}#${id}`, edition.adres).href));
  expect(entries.map((entry) => placeOf(linkOf(entry)))).toEqual(changes.map(({ id }) => [PAGE, id]));
  const ids = new Set(shown(documentOf(PAGE), '[id]').map((element) => attribute(element, 'id')));
  expect(changes.filter(({ id }) => !ids.has(id))).toEqual([]);
});

test('its days are those of the content, not of the clock', () => {
  expect(entries.map((entry) => valueOf(entry, 'updated').slice(0, 10))).toEqual(changes.map(({ data }) => data.datum));
  expect(valueOf(feed, 'updated').slice(0, 10)).toBe(changes[0]?.data.datum);
});

test('every link in an entry is a page', () => {
  const links = entries.flatMap((entry) => [...valueOf(entry, 'content').matchAll(/href="([^"]+)"/g)].map(([, url = '']) => placeOf(url)));
  const due = changes.flatMap(({ data }) => data.paginas);
  expect(links.map(([address, anchor]) => (anchor === '' ? address : `${address}#${anchor}`))).toEqual(due);
  expect(due.map(pageOf).filter((address) => fileAt(address) === undefined)).toEqual([]);
});

test('the page of the changes names the feed, in its head and in its text; no other page does', () => {
  const naming = addresses.filter((address) => htmlOf(address).includes(ATOM));
  expect(naming).toEqual([PAGE]);
  const [link] = documentOf(PAGE).querySelectorAll(`link[rel="alternate"][type="${ATOM}"]`);
  expect(attribute(link!, 'href')).toBe(`${base}${FEED_PATH.slice(1)}`);
  expect(shown(documentOf(PAGE), 'main a').map((element) => attribute(element, 'href'))).toContain(`${base}${FEED_PATH.slice(1)}`);
});

test('the page tells every change, the newest first', () => {
  const headings = shown(documentOf(PAGE), 'main h3').map(textOf);
  expect(headings.filter((text) => changes.some(({ data }) => data.titel === text))).toEqual(changes.map(({ data }) => data.titel));
});

test('a page that is named in a change leads to it; a flow does so where it is explained', () => {
  for (const address of new Set(changes.flatMap(({ data }) => data.paginas.map(pageOf)))) {
    const last = changes.find(({ data }) => data.paginas.map(pageOf).includes(address))!;
    const page = flowAddresses.includes(address) ? `${address}uitleg/` : address;
    const link = shown(documentOf(page), '.ww-page-facts a').find(
      (element) => attribute(element, 'href') === `${base}${PAGE.slice(1)}#${last.id}`,
    );
    expect(link && textOf(link), address).toBe(writtenDate(last.data.datum));
  }
});

test('words of the interface stand in the feed as they stand on the page', () => {
  expect(xml).toContain(texts.wijzigingen.waarom);
});
