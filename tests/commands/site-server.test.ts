import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { close, listen, siteListener } from '../../src/commands/site-server.ts';

const site = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-'));
  const files = {
    'index.html': 'start',
    '404.html': 'niet gevonden',
    'hulp/index.html': 'hulp',
    'a.js': '',
    'a.css': '',
    'a.svg': '<svg/>',
    '.well-known/security.txt': 'x',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
};

const served = async (base: string): Promise<(path: string) => Promise<{ status: number; text: string; headers: Headers }>> => {
  const servers = await listen(siteListener(site(), base), 0);
  onTestFinished(() => close(servers));
  const { port } = servers[0]?.address() as AddressInfo;
  return async (path) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
    return { status: response.status, text: await response.text(), headers: response.headers };
  };
};

test('a page is served at its address with a slash', async () => {
  const get = await served('/');
  expect(await get('/')).toMatchObject({ status: 200, text: 'start' });
  expect(await get('/hulp/?a=b')).toMatchObject({ status: 200, text: 'hulp' });
});

test('an address without its slash leads to the one with it', async () => {
  const { status, headers } = await (await served('/'))('/hulp');
  expect([status, headers.get('location')]).toEqual([301, '/hulp/']);
});

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/a.js', 'text/javascript; charset=utf-8'],
  ['/a.css', 'text/css; charset=utf-8'],
  ['/a.svg', 'image/svg+xml'],
  ['/.well-known/security.txt', 'text/plain; charset=utf-8'],
  ['/weg/', 'text/html; charset=utf-8'],
])('%s is served as %s', async (path, type) => {
  const { headers } = await (await served('/'))(path);
  expect(headers.get('content-type')).toBe(type);
});

test.each(['/weg/', '/weg', '/weg.js', '/%zz', '/..%2f..%2fetc%2fpasswd'])('%s gets the page that says so, with 404', async (path) => {
  expect(await (await served('/'))(path)).toMatchObject({ status: 404, text: 'niet gevonden' });
});

test('a site under a path is served there and nowhere else', async () => {
  const get = await served('/wegwijzer/');
  expect(await get('/wegwijzer/hulp/')).toMatchObject({ status: 200, text: 'hulp' });
  expect((await get('/wegwijzer/hulp')).headers.get('location')).toBe('/wegwijzer/hulp/');
  expect((await get('/wegwijzer')).headers.get('location')).toBe('/wegwijzer/');
  expect(await get('/hulp/')).toMatchObject({ status: 404 });
});
