import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { base, fileAt, NOT_FOUND, read } from '../site/built-site.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** The names of the files of a build hold a hash of what is in them. */
const lasting = (file: string): boolean => file.startsWith('/_astro/');

export interface HostedFile {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What a careful host answers: text compressed beforehand, files with a hash kept for a year, pages checked at each visit. */
export const hosted = (address: string): HostedFile => {
  const found = fileAt(address);
  const file = found ?? NOT_FOUND;
  const type = TYPES[extname(file)];
  return {
    status: found === undefined ? 404 : 200,
    headers: {
      'Content-Type': type ?? (extname(file) === '.png' ? 'image/png' : 'application/octet-stream'),
      'Cache-Control': lasting(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      ...(type && { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' }),
    },
    body: type === undefined ? read(file) : brotliCompressSync(read(file)),
  };
};

/** Serves the built site as a careful host would, on a port of its own. */
export const host = async (): Promise<{ readonly origin: string; readonly server: Server }> => {
  const ready = new Map<string, HostedFile>();
  const server = createServer(({ url = '/' }, response) => {
    const address = new URL(url, 'http://site').pathname.replace(base, '/');
    const file = ready.get(address) ?? hosted(address);
    ready.set(address, file);
    response.writeHead(file.status, file.headers).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, server };
};
