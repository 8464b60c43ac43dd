import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { offlineCopy } from '../../src/publish/offline/offline-copy.ts';
import { zipped } from '../../src/publish/zip.ts';
import { addresses, base, siteDir } from './built-site.ts';

const copy = base === '/' ? await offlineCopy(siteDir) : new Map<string, Uint8Array>();
const pages = [...copy.keys()].filter((file) => file.endsWith('.html'));
const text = (file: string): string => Buffer.from(copy.get(file) ?? []).toString('utf8');

/** What a page follows or fetches, without what leads elsewhere. */
const addressesIn = (html: string): readonly string[] =>
  Array.from(html.matchAll(/<(?!link rel="canonical")[a-z]+[^>]*?\s(?:href|src)="([^"]*)"/g), ([, address = '']) => address).filter(
    (address) => !/^(?:[a-z]+:|#)/.test(address),
  );

/** A copy is made of a site at the root of a host. */
test.skipIf(base !== '/')('the copy has every page of the site', () => {
  expect(pages.length).toBe(addresses.length);
});

test.skipIf(base !== '/')('every address in it leads to a file in it, as seen from the page: without a server a folder is no page', () => {
  const broken = pages.flatMap((page) =>
    addressesIn(text(page))
      .filter((address) => address.startsWith('/') || !copy.has(join(page, '..', decodeURI(address.replace(/[?#].*$/, '')))))
      .map((address) => `${page}: ${address}`),
  );
  expect(broken).toEqual([]);
});

test.skipIf(base !== '/')('what its flows read names pages in the same way', () => {
  const json = pages.flatMap((page) =>
    Array.from(text(page).matchAll(/type="application\/json"[^>]*>(.*?)<\/script>/gs), ([, content = '']) => ({ page, content })),
  );
  expect(json.length).toBeGreaterThan(5);
  const absolute = json.flatMap(({ page, content }) =>
    Array.from(content.matchAll(/"\/(?:[a-z0-9-]+\/)*"/g), ([found]) => `${page}: ${found}`),
  );
  expect(absolute).toEqual([]);
});

test.skipIf(base !== '/')('it has no modules, which browsers do not load from a folder', () => {
  expect(pages.filter((page) => /<script[^>]*type="module"/.test(text(page)))).toEqual([]);
  const scripts = [...copy.keys()].filter((file) => file.startsWith('_astro/') && file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(5);
  // Read as a classic script: it would not be one with an import or export.
  for (const file of scripts) expect(() => new Script(text(file)), file).not.toThrow();
  expect(scripts.filter((file) => /\bimport\(/.test(text(file)))).toEqual([]);
});

test.skipIf(base !== '/')('the zip comes out the same in every time zone, and holds the files', () => {
  const some = new Map([...copy].slice(0, 5));
  const digest = (zone: string): string => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    const made = createHash('sha256').update(zipped(some)).digest('hex');
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    return made;
  };
  expect(digest('Pacific/Auckland')).toBe(digest('America/Los_Angeles'));
  expect(Object.keys(unzipSync(zipped(some))).sort()).toEqual([...some.keys()].sort());
});
