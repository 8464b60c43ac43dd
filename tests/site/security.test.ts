import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { SEARCH_PATH } from '../../src/format/href.ts';
import { addresses, base, files, htmlOf, read } from './built-site.ts';
import { edition } from './content.ts';
import { attribute, documentOf } from './document.ts';

const policyOf = (address: string): ReadonlyMap<string, readonly string[]> => {
  const [meta] = documentOf(address).querySelectorAll('meta[http-equiv="content-security-policy"]');
  const directives =
    meta === undefined
      ? []
      : attribute(meta, 'content')
          .split(';')
          .map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
};

const hashOf = (source: string): string => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;

/** Which element names an address that a browser fetches by itself, and in what attribute. */
const FETCHED = [
  ['script', 'src'],
  ['img', 'src'],
  ['img', 'srcset'],
  ['source', 'src'],
  ['source', 'srcset'],
  ['iframe', 'src'],
  ['object', 'data'],
  ['form', 'action'],
  ['link', 'href'],
  ['astro-island', 'component-url'],
  ['astro-island', 'renderer-url'],
  ['astro-island', 'before-hydration-url'],
] as const;

test.each(addresses)('%s fetches nothing from elsewhere', (address) => {
  const fetched = FETCHED.flatMap(([tag, name]) =>
    documentOf(address)
      .querySelectorAll(`${tag}[${name}]`)
      .filter((element) => attribute(element, 'rel') !== 'canonical')
      .map((element) => attribute(element, name)),
  );
  expect(fetched.filter((url) => !url.startsWith(base) || url.startsWith('//'))).toEqual([]);
});

/** Takes addresses apart with the help of an invented one; where it fetches from is watched in the browser. */
const PAGEFIND = '/pagefind/pagefind.js';

test('style and script name no address elsewhere', () => {
  const isNamespace = (url: string): boolean => url.startsWith('http://www.w3.org/');
  const named = files
    .filter((file) => /\.(?:css|js|svg)$/.test(file) && file !== PAGEFIND)
    .flatMap((file) =>
      [
        ...read(file)
          .toString('utf8')
          .matchAll(/(?:https?:)?\/\/[a-z0-9-]+\.[a-z0-9./-]*/gi),
      ].map(([url]) => ({ file, url })),
    );
  expect(named.filter(({ url }) => !isNamespace(url) && !url.startsWith(edition.adres))).toEqual([]);
});

/** The search is WebAssembly: the page to search on may run that, and no other. */
const LOOSER = "script-src 'wasm-unsafe-eval'";

test('one page has a looser policy: the one to search on', () => {
  const looser = addresses.filter((address) => policyOf(address).get('script-src')?.includes("'wasm-unsafe-eval'") === true);
  expect(looser).toEqual([SEARCH_PATH]);
  const [other = ''] = addresses;
  const names = [...policyOf(SEARCH_PATH).keys()].filter((name) => name !== 'script-src');
  expect(names).toEqual([...policyOf(other).keys()].filter((name) => name !== 'script-src'));
});

test.each(addresses)('%s carries a strict policy', (address) => {
  const policy = policyOf(address);
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('base-uri')).toEqual(["'none'"]);
  expect(policy.get('form-action')).toEqual(["'none'"]);
  const loose = [...policy].flatMap(([name, sources]) =>
    sources.filter((source) => !/^'(?:none|self|sha(?:256|384|512)-[A-Za-z0-9+/=]+)'$/.test(source)).map((source) => `${name} ${source}`),
  );
  expect(loose).toEqual(address === SEARCH_PATH ? [LOOSER] : []);
});

test.each(addresses)('%s states its policy before any script', (address) => {
  const html = htmlOf(address);
  const policy = html.indexOf('http-equiv="content-security-policy"');
  const loaded = html.search(/<link[^>]+rel="modulepreload"|<script/);
  expect(policy).toBeGreaterThan(-1);
  if (loaded > -1) expect(policy).toBeLessThan(loaded);
});

test.each(addresses)('%s has every script and style in the page named by hash', (address) => {
  const policy = policyOf(address);
  const unnamed = (['script', 'style'] as const).flatMap((tag) =>
    [...htmlOf(address).matchAll(new RegExp(`<${tag}(?![^>]*(?:\\ssrc=|application/json))[^>]*>(.*?)</${tag}>`, 'gs'))]
      .map(([, source = '']) => source)
      .filter((source) => !policy.get(`${tag}-src`)?.includes(hashOf(source))),
  );
  expect(unnamed).toEqual([]);
});

test.each(addresses)('%s has no style, handler or script in an attribute', (address) => {
  const everything = documentOf(address).querySelectorAll('*');
  const bad = everything.flatMap((element) =>
    element.attributes
      .filter(({ key, value }) => key === 'style' || key.startsWith('on') || /^\s*(?:javascript|vbscript|data):/i.test(String(value)))
      .map(({ key, value }) => `${element.tagName} ${key}=${String(value)}`),
  );
  expect(bad).toEqual([]);
});
