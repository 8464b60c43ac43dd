import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { apacheSite } from '../../../src/publish/hosting/apache.ts';
import { caddySite } from '../../../src/publish/hosting/caddy.ts';
import { CONTAINER_PORT, CONTAINER_ROOT } from '../../../src/publish/hosting/container.ts';
import { headersFile, MOST_RULES, redirectsFile } from '../../../src/publish/hosting/headers-file.ts';
import { nginxSite } from '../../../src/publish/hosting/nginx.ts';
import { addressOf, valueFor } from '../../../src/publish/hosting/rules.ts';
import { siteRules } from '../../../src/publish/hosting/site-rules.ts';
import { hostingFolder } from '../../../src/publish/hosting/write-hosting.ts';
import { base, siteDir } from '../built-site.ts';
import { inFolder, moved, rules } from './rules.ts';
import type { Get } from './answer-headers.ts';
import { internetNlFaults } from './internet-nl.ts';
import { A_PLUS, observatoryScore } from './observatory.ts';

interface Rule {
  readonly path: string;
  readonly fits: RegExp;
  readonly headers: readonly (readonly [string, string])[];
}

/** A path as Netlify and Cloudflare read it: `*` for anything, also nothing; `:naam` for one part. The slash at the end may be absent. */
const pattern = (path: string): RegExp => {
  const escaped = path.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(
    `^${escaped
      .replace(/\/\*$/, '(?:/.*)?')
      .replaceAll(/:[a-z]+/g, '[^/]+')
      .replace(/\/$/, '/?')}$`,
  );
};

const parse = (text: string): readonly Rule[] =>
  text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      return {
        path,
        fits: pattern(path),
        headers: lines.map((line) => [line.slice(2, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)] as const),
      };
    });

/** What these hosts send for a path: all rules that fit, the values of one header put together. */
const sentFor = (all: readonly Rule[], path: string): Readonly<Record<string, string>> => {
  const sent: Record<string, string> = {};
  for (const [name, value] of all.filter(({ fits }) => fits.test(path)).flatMap(({ headers }) => headers))
    sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
  return sent;
};

const file = readFileSync(join(siteDir, '_headers'), 'utf8');

test.each([
  ['the site', rules, file],
  ['the site in a folder', inFolder, headersFile(inFolder)],
])('_headers of %s gives each file the headers of the policy, each once', (_, of, text) => {
  const all = parse(text);
  for (const path of of.files) {
    const { 'Content-Type': type, ...sent } = sentFor(all, `${of.base.slice(0, -1)}${addressOf(path)}`);
    const varying = Object.fromEntries(of.varying.map((header) => [header.name, valueFor(header, path)]));
    expect(sent, path).toEqual({ ...of.everywhere, ...varying });
    expect([undefined, of.types[path.split('.').at(-1) ?? '']], path).toContain(type);
  }
});

test('by _headers the MDN Observatory gives A+, and internet.nl finds nothing', () => {
  const all = parse(file);
  for (const path of rules.files.filter((path) => path.endsWith('.html'))) {
    const sent = sentFor(all, `${rules.base.slice(0, -1)}${addressOf(path)}`);
    const get: Get = (name) => Object.entries(sent).find(([known]) => known.toLowerCase() === name)?.[1] ?? '';
    expect(observatoryScore(get), path).toBeGreaterThanOrEqual(A_PLUS);
    expect(internetNlFaults(get), path).toEqual([]);
  }
});

/** As Cloudflare has it: so many rules, one `*` in each, lines of this length. */
const LONGEST_LINE = 2000;

test('_headers stays within what Cloudflare reads', () => {
  const all = parse(file);
  console.log(`_headers: ${all.length} rules of ${MOST_RULES}`);
  expect(all.length).toBeLessThanOrEqual(MOST_RULES);
  expect(all.filter(({ path }) => path.split('*').length > 2)).toEqual([]);
  expect(Math.max(...file.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_LINE);
});

test('what the build wrote is what is tried here', () => {
  const built = siteRules(siteDir, base);
  const beside = (name: string): string => readFileSync(join(hostingFolder(siteDir), name), 'utf8');
  expect(file).toBe(headersFile(built));
  expect(readFileSync(join(siteDir, '.htaccess'), 'utf8')).toBe(apacheSite(built));
  expect(beside('nginx/site.conf')).toBe(nginxSite(built, { root: CONTAINER_ROOT, listen: `${CONTAINER_PORT}` }));
  expect(beside('caddy/Caddyfile')).toBe(caddySite(built, { root: CONTAINER_ROOT, listen: `:${CONTAINER_PORT}` }));
  expect(beside('Containerfile')).not.toMatch(/^USER (?:root|0)/m);
  expect(beside('Containerfile')).toMatch(/^USER [1-9]/m);
});

test('_redirects leads a moved page to where it is, and is not there where none moved', () => {
  expect(redirectsFile(inFolder)).toBe(`/gids${moved.from} /gids${moved.to} 301\n`);
  expect(redirectsFile({ ...rules, moved: new Map() })).toBe('');
});
