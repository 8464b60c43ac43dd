import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { files, read } from './built-site.ts';

const made = files.filter((file) => file.startsWith('/_astro/'));

const isText = (file: string): boolean => /\.(?:html|css|js)$/.test(file);

/** The files of the build that these name; their names hold a hash, so that no other text looks like them. */
const namedIn = (sources: readonly string[]): readonly string[] => {
  const text = sources
    .filter(isText)
    .map((file) => read(file).toString('utf8'))
    .join('\n');
  return made.filter((file) => text.includes(basename(file)));
};

test('every file that the build made is asked for by a page, or by what a page asks for', () => {
  const reached = new Set<string>();
  let found = namedIn(files.filter((file) => !made.includes(file)));
  while (found.length > 0) {
    for (const file of found) reached.add(file);
    found = namedIn(found).filter((file) => !reached.has(file));
  }
  expect(made.filter((file) => !reached.has(file))).toEqual([]);
});

test('no script carries the helper that fetches modules beforehand', () => {
  const scripts = made.filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter((file) => /vite:preloadError|modulepreload/.test(read(file).toString('utf8')))).toEqual([]);
});
