import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { headersFile } from './headers-file.ts';
import { FOR_GOOD } from './policy.ts';
import { valueFor } from './rules.ts';
import { siteRules } from './site-rules.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rules-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const page = (policy: string): string => `<meta http-equiv="content-security-policy" content="${policy}">`;
const plain = page("default-src 'none'");
const scripted = page("default-src 'none';script-src 'self'");

const rulesOf = (files: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return siteRules(folder, '/');
};

test('what is no page gets the policy of most pages, and nothing may frame any', () => {
  const { varying } = rulesOf({ 'index.html': plain, 'a/index.html': plain, 'b/index.html': scripted, 'x.svg': '' });
  const of = (file: string): string => valueFor(varying[0]!, file);
  expect(of('/x.svg')).toBe("default-src 'none';frame-ancestors 'none'");
  expect(of('/b/index.html')).toBe("default-src 'none';script-src 'self';frame-ancestors 'none'");
});

test('only what is named after its content is kept for good, also where other files stand beside it', () => {
  const { varying } = rulesOf({
    'index.html': plain,
    '_astro/a.css': '',
    'pagefind/pagefind.nl_1.pf_meta': '',
    'pagefind/pagefind.js': '',
  });
  const kept = ['/index.html', '/_astro/a.css', '/pagefind/pagefind.nl_1.pf_meta', '/pagefind/pagefind.js'].map(
    (file) => valueFor(varying[2]!, file) === FOR_GOOD,
  );
  expect(kept).toEqual([false, true, true, false]);
});

test('a page without a policy is refused: a host would send one of another page', () => {
  expect(() => rulesOf({ 'index.html': '<h1>Start</h1>' })).toThrow('/index.html has no policy');
});

test('an extension without a type is refused: hosts would guess', () => {
  expect(() => rulesOf({ 'index.html': plain, 'a.xyz': '' })).toThrow('no type for .xyz');
});

test('more rules than Cloudflare reads are refused: it would leave out the last ones in silence', () => {
  const files = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`${at}.html`, at % 2 === 0 ? plain : scripted]));
  expect(() => headersFile(rulesOf(files))).toThrow('Cloudflare reads 100');
});

test('folders that are alike share their rules, and a folder that is not stands apart', () => {
  const flows = Object.fromEntries(
    ['a', 'b', 'c'].flatMap((name) => [
      [`hulp/${name}/index.html`, scripted],
      [`hulp/${name}/formulier/index.html`, plain],
    ]),
  );
  const paths = (text: string) => text.split('\n').filter((line) => line.startsWith('/'));
  expect(paths(headersFile(rulesOf({ 'index.html': plain, 'hulp/index.html': plain, ...flows })))).toEqual([
    '/*',
    '/',
    '/hulp/',
    '/hulp/:naam/',
    '/hulp/:naam/formulier/*',
  ]);
  expect(paths(headersFile(rulesOf({ 'hulp/d/formulier/index.html': scripted })))).toContain('/hulp/d/*');
});
