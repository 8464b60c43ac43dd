import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changesText } from './changes.ts';
import { differences, hashesOf } from './compare.ts';
import { broken } from './promises.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const site = (name: string, files: Readonly<Record<string, string>>): ReadonlyMap<string, string> => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, path, '..'), { recursive: true });
    writeFileSync(join(folder, name, path), text);
  }
  return hashesOf(join(folder, name));
};

test('two builds differ in a file that has other bytes, and in one that only one of them has', () => {
  const one = site('one', { 'a/b.html': 'x', 'c.css': 'y', 'only.js': '' });
  const other = site('other', { 'a/b.html': 'x', 'c.css': 'z', 'new.js': '' });
  expect(differences(one, other)).toEqual(['c.css', 'new.js', 'only.js']);
  expect(differences(one, new Map(one))).toEqual([]);
});

const before = { addresses: ['/', '/oud/', '/weg/'], links: '- { link: "/hulp/a/#v=1&b=c", toont: vraag b }' };

test('a release keeps every page where it was, or says where it went', () => {
  const now = { ...before, addresses: ['/', '/nieuw/'] };
  expect(broken(before, now, new Map([['/oud/', '/nieuw/']]))).toEqual(['/weg/']);
});

test('a release keeps every golden link of the one before among its own', () => {
  expect(broken(before, { ...before, links: '' }, new Map())).toEqual(['/hulp/a/#v=1&b=c']);
  expect(broken(before, { ...before, links: `${before.links}\n- { link: "/hulp/d/#v=1" }` }, new Map())).toEqual([]);
});

test('the changes say what, why and what it means', () => {
  const change = {
    datum: '2026-11-22',
    titel: 'Een nieuw tarief',
    wat: 'Wat.',
    waarom: 'Waarom.',
    betekenis: 'Betekenis.',
    paginas: ['/'],
  };
  expect(changesText('Gids', '1.0.0', [change])).toBe(
    '# Gids, versie 1.0.0\n\n## Een nieuw tarief\n\n22 november 2026. Wat. Waarom. Betekenis.\n',
  );
});
