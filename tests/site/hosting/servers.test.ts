import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FOR_GOOD, TEXT } from '../../../src/publish/hosting/policy.ts';
import { addressOf, NOT_FOUND, valueFor } from '../../../src/publish/hosting/rules.ts';
import { htmlOf, siteDir } from '../built-site.ts';
import { ask, type Answer } from './ask.ts';
import { moved, rules, typeOf } from './rules.ts';
import { getFrom } from './answer-headers.ts';
import { internetNlFaults } from './internet-nl.ts';
import { A_PLUS, observatoryScore } from './observatory.ts';
import { apacheByFile, kinds } from './server-kinds.ts';
import { programOf, start, type Running } from './servers.ts';
import { smallSite, type SmallSite } from './small-site.ts';

const bytes = (file: string): Buffer => readFileSync(join(siteDir, file));
const isText = (file: string): boolean => TEXT.includes(file.split('.').at(-1) ?? '');

/** One of each kind of part of the index is enough: there are hundreds. */
const files = rules.files.filter(
  (file, at, all) => !file.endsWith('.pf_fragment') || at === all.findIndex((other) => other.endsWith('.pf_fragment')),
);

/** What a server must say of a file besides the file itself. */
const expected = (file: string): Readonly<Record<string, string | undefined>> => ({
  ...Object.fromEntries(Object.entries(rules.everywhere).map(([name, value]) => [name.toLowerCase(), value])),
  ...Object.fromEntries(rules.varying.map((header) => [header.name.toLowerCase(), valueFor(header, file)])),
  'content-type': typeOf(file),
});

const saidIn = ({ headers }: Answer, file: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.keys(expected(file)).map((name) => [name, headers[name]]));

/** Headers that came more than once; a second Vary says nothing new. */
const repeated = ({ names }: Answer): readonly string[] => names.filter((name, at) => names.indexOf(name) !== at && name !== 'vary');

for (const kind of kinds) {
  const program = programOf(kind);
  if (program === undefined) console.log(`${kind.name}: not tried, for it is not on this machine; install ${kind.toInstall} (Debian).`);

  describe.skipIf(program === undefined)(`${kind.name}, with what the build writes for it`, () => {
    let site: Running;
    let small: SmallSite;
    let folder: Running;
    const at = (path: string, headers = {}): Promise<Answer> => ask(site.origin, `${rules.base.slice(0, -1)}${path}`, headers);
    beforeAll(async () => {
      small = await smallSite('/gids/');
      [site, folder] = await Promise.all([start(kind, siteDir, rules), start(kind, small.folder, small.rules)]);
    });
    afterAll(async () => {
      await Promise.all([site?.stop(), folder?.stop()]);
      small?.remove();
    });

    test('every file comes whole, with its type and the headers of the policy, each once', async () => {
      for (const file of files) {
        const answer = await at(addressOf(file));
        expect([answer.status, answer.headers['content-encoding'], repeated(answer)], file).toEqual([200, undefined, []]);
        expect(saidIn(answer, file), file).toEqual(expected(file));
        expect(answer.body.equals(bytes(file)), file).toBe(true);
      }
    });

    test('the policy of a page is the one in the page, and refuses frames', async () => {
      for (const file of rules.files.filter((file) => file.endsWith('.html'))) {
        const [, inPage] = /http-equiv="content-security-policy" content="([^"]*)"/.exec(htmlOf(file)) ?? [];
        expect((await at(addressOf(file))).headers['content-security-policy'], file).toBe(`${inPage};frame-ancestors 'none'`);
      }
    });

    test('the MDN Observatory gives A+, and internet.nl finds nothing', async () => {
      const get = getFrom((await at('/')).headers);
      console.log(`${kind.name}: MDN Observatory ${observatoryScore(get)}`);
      expect(observatoryScore(get)).toBeGreaterThanOrEqual(A_PLUS);
      for (const file of rules.files.filter((file) => file.endsWith('.html')))
        expect(internetNlFaults(getFrom((await at(addressOf(file))).headers)), file).toEqual([]);
    });

    test.each([
      ['br', 'br', brotliDecompressSync],
      ['gzip', 'gz', gunzipSync],
    ] as const)('text comes as %s to who accepts it, and holds the same', async (encoding, suffix, unpack) => {
      const copied = files.filter((file) => isText(file) && existsSync(join(siteDir, `${file}.${suffix}`)));
      expect(copied.length).toBeGreaterThan(rules.files.filter((file) => file.endsWith('.html')).length);
      for (const file of copied) {
        const answer = await at(addressOf(file), { 'Accept-Encoding': encoding });
        expect([answer.status, answer.headers['content-encoding'], answer.headers['content-type']], file).toEqual([
          200,
          encoding,
          typeOf(file),
        ]);
        expect(answer.headers.vary, file).toContain('Accept-Encoding');
        expect(saidIn(answer, file), file).toEqual(expected(file));
        expect(unpack(answer.body).equals(bytes(file)), file).toBe(true);
      }
    });

    test('brotli goes first, and an encoding that is refused does not come', async () => {
      expect((await at('/', { 'Accept-Encoding': 'gzip, deflate, br, zstd' })).headers['content-encoding']).toBe('br');
      expect((await at('/', { 'Accept-Encoding': 'br;q=0, gzip;q=0' })).headers['content-encoding']).toBeUndefined();
    });

    test.each([
      '/bestaat-niet/',
      '/bestaat-niet.css',
      '/_astro/oud.js',
      '/_astro/',
      '/feiten.csv/',
      '/index.html.br',
      '/index.html.gz',
      '/_headers',
      '/.htaccess',
      '/.git/config',
    ])('%s is absent: the page for that, with its own headers', async (path) => {
      const answer = await at(path);
      expect([answer.status, answer.headers.location, repeated(answer)]).toEqual([404, undefined, []]);
      expect(answer.body.toString()).toBe(bytes(NOT_FOUND).toString());
      expect(saidIn(answer, NOT_FOUND)).toEqual(expected(NOT_FOUND));
      expect(answer.headers['cache-control']).not.toBe(FOR_GOOD);
    });

    /** Where an answer leads to, as a path. */
    const leadsTo = ({ status, headers }: Answer, from: string): readonly unknown[] => [
      [301, 308].includes(status),
      new URL(headers.location ?? 'nowhere:', from).href.replace(from, ''),
    ];

    test.each([
      ['/zoeken', '/zoeken/'],
      ['/hulp/kosten', '/hulp/kosten/'],
      ['/zoeken/index.html', '/zoeken/'],
      ['/index.html', '/'],
      [moved.from, moved.to],
      [moved.from.slice(0, -1), moved.to],
    ])('%s leads to %s, for good', async (path, to) => {
      expect(leadsTo(await at(path), site.origin)).toEqual([true, `${rules.base.slice(0, -1)}${to}`]);
    });

    test.each([
      '//voorbeeld.example/index.html',
      '/%0d%0aSet-Cookie:x=1/index.html',
      '//voorbeeld.example/%2e%2e',
      '/..%2f..%2fetc/passwd',
      '/zoeken%0d%0aX:%20y',
    ])('%s leads to no other site, and adds no header', async (path) => {
      const { status, headers, names } = await ask(site.origin, path);
      expect(names).not.toContain('set-cookie');
      expect(names).not.toContain('x');
      expect([200, 301, 308, 400, 403, 404]).toContain(status);
      expect(new URL(headers.location ?? '/', `${site.origin}/`).origin).toBe(site.origin);
    });

    test('behind another server a reader stays at the address of that one', async () => {
      const { headers } = await at('/zoeken', { Host: 'wegwijzer.example' });
      expect(headers.location).toMatch(/^(?:http:\/\/wegwijzer\.example)?\/(?:.*\/)?zoeken\/$/);
    });

    test('a page that did not change is not sent again', async () => {
      const { headers } = await at('/');
      const again = await at('/', { 'If-None-Match': headers.etag ?? '' });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    });

    // What .htaccess cannot take away: README.md says what to set on the server.
    test.skipIf(kind.name === 'Apache')('it says no version of itself', async () => {
      expect((await at('/')).headers.server ?? '').not.toMatch(/\d/);
    });

    test('a folder of a host works the same, and what lies outside it is absent', async () => {
      for (const [path, file] of [
        ['/gids/', 'index.html'],
        ['/gids/zoeken/', 'zoeken/index.html'],
        ['/gids/_astro/a.css', '_astro/a.css'],
        ['/gids/.well-known/security.txt', '.well-known/security.txt'],
      ] as const) {
        const answer = await ask(folder.origin, path);
        expect([answer.status, answer.headers['content-type'], answer.body.toString()], path).toEqual([
          200,
          typeOf(file),
          small.textOf(file),
        ]);
        for (const header of small.rules.varying)
          expect(answer.headers[header.name.toLowerCase()], path).toBe(valueFor(header, `/${file}`));
      }
      expect((await ask(folder.origin, '/gids/zoeken/', { 'Accept-Encoding': 'br' })).headers['content-encoding']).toBe('br');
      for (const [from, to] of [
        ['/gids/zoeken', '/gids/zoeken/'],
        ['/gids/a/b', '/gids/a/b/'],
        ['/gids/index.html', '/gids/'],
        [`/gids${moved.from}`, '/gids/zoeken/'],
      ] as const)
        expect(leadsTo(await ask(folder.origin, from), folder.origin), from).toEqual([true, to]);
      for (const path of ['/zoeken/', '/gidsje/', '/index.html']) expect((await ask(folder.origin, path)).status, path).toBe(404);
      for (const path of ['/gids/nee/', '/gids/a/', '/gids/index.html.br', '/gids/_headers', '/gids/.geheim/wachtwoord.txt']) {
        const { status, body } = await ask(folder.origin, path);
        expect([status, body.toString()], path).toEqual([404, small.textOf('404.html')]);
      }
    });
  });
}

test.skipIf(programOf(apacheByFile) === undefined)(
  'Apache reads the .htaccess of the build, with leave for no more than FileInfo',
  async () => {
    const site = await start(apacheByFile, siteDir, rules);
    try {
      const answers = await Promise.all(
        ['/', '/zoeken/', '/bestaat-niet/'].map((path) => ask(site.origin, `${rules.base.slice(0, -1)}${path}`)),
      );
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 404]);
      expect(saidIn(answers[1]!, '/zoeken/index.html')).toEqual(expected('/zoeken/index.html'));
    } finally {
      await site.stop();
    }
  },
);
