import { expect, test } from 'vitest';
import { flowPath, formPath, SEARCH_PATH, SITEMAP_PATH } from '../../src/format/href.ts';
import { addresses, base, fileAt, flowAddresses, NOT_FOUND, read } from './built-site.ts';
import { content, edition } from './content.ts';
import { attribute, documentOf, shown } from './document.ts';

const full = (address: string): string => new URL(`${base}${address.slice(1)}`, edition.adres).href;

const canonicals = addresses.flatMap((address) =>
  documentOf(address)
    .querySelectorAll('link[rel="canonical"]')
    .map((link) => attribute(link, 'href')),
);

const findable = addresses.filter((address) => documentOf(address).querySelectorAll('meta[name="robots"]').length === 0);

const entries = [
  ...read('/sitemap.xml')
    .toString('utf8')
    .matchAll(/<url><loc>([^<]*)<\/loc><lastmod>([^<]*)<\/lastmod><\/url>/g),
].map(([, url = '', changed = '']) => ({ url, changed }));

test('the list for search engines holds each page that may be found, under the address that it names itself', () => {
  const urls = entries.map(({ url }) => url);
  expect(urls.length).toBeGreaterThan(60);
  expect(new Set(urls).size).toBe(urls.length);
  expect([...urls].sort()).toEqual([...canonicals].sort());
  expect([...urls].sort()).toEqual(findable.map(full).sort());
});

test('each page is dated by its content, and none later than the site', () => {
  const dateOf = (url: string): string | undefined => entries.find((entry) => entry.url === url)?.changed;
  for (const [path, { data }] of content.pages) expect(dateOf(full(path)), path).toBe(data.gecontroleerd);
  expect(entries.filter(({ changed }) => !/^\d{4}-\d{2}-\d{2}$/.test(changed) || changed > edition.bijgewerkt)).toEqual([]);
});

test('robots.txt hides nothing, and names the list in full', () => {
  const lines = read('/robots.txt').toString('utf8').split('\n');
  expect(lines).toContain('User-agent: *');
  expect(lines.filter((line) => line.startsWith('Disallow'))).toEqual([]);
  expect(lines).toContain(`Sitemap: ${full('/sitemap.xml')}`);
});

const listedOn = (address: string): readonly string[] =>
  shown(documentOf(address), '.ww-site-map a').map((link) => `/${attribute(link, 'href').slice(base.length)}`);

test.each([SITEMAP_PATH, SEARCH_PATH])('%s lists each page that may be found once, and the form of each flow', (address) => {
  const forms = [...content.flows.keys()].map(formPath);
  expect([...listedOn(address)].sort()).toEqual([...findable, ...forms].sort());
});

test('a form stands beside its flow', () => {
  const listed = listedOn(SITEMAP_PATH);
  const beside = [...content.flows.keys()].filter((id) => listed[listed.indexOf(flowPath(id)) + 1] === formPath(id));
  expect(beside).toEqual([...content.flows.keys()]);
});

test.each([SITEMAP_PATH, SEARCH_PATH])('every page leads to %s, or to the other', (address) => {
  const leads = (from: string, to: string): boolean =>
    shown(documentOf(from), 'a[href]').some((link) => attribute(link, 'href') === `${base}${to.slice(1)}`);
  expect(fileAt(address)).toBeDefined();
  expect(addresses.filter((from) => !leads(from, address))).toEqual([]);
});

test('the page for missing pages offers the search and the list first', () => {
  const offered = shown(documentOf(NOT_FOUND), 'main a').map((link) => attribute(link, 'href'));
  expect(offered.slice(0, 2)).toEqual([SEARCH_PATH, SITEMAP_PATH].map((path) => `${base}${path.slice(1)}`));
  expect(offered.length).toBeGreaterThan(flowAddresses.length);
});
