import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import serveStatic from 'serve-static';

/** Both addresses that "localhost" can mean, so that no other program answers there. */
const LOOPBACK = ['127.0.0.1', '::1'];

const NO_IPV6 = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];

const hasCode = (error: unknown, codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

/** Serves a folder of pages under `base`, which starts and ends with a slash: /x leads to /x/, and what is absent gets 404.html. */
export const siteListener = (folder: string, base: string): RequestListener => {
  const files = serveStatic(folder, { dotfiles: 'allow' });
  const absent = readFileSync(join(folder, '404.html'));
  return (request, response) => {
    const missing = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(absent);
    };
    const asked = request.url ?? '/';
    if (!`${asked}/`.startsWith(base)) return missing();
    // serve-static takes the address for its redirects from here, as a framework sets it.
    Object.assign(request, { originalUrl: asked, url: `/${asked.slice(base.length)}` });
    return files(request, response, missing);
  };
};

const listenAt = (listener: RequestListener, host: string, port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer(listener).once('error', reject);
    server.listen({ host, port, exclusive: true }, () => resolve(server));
  });

/** Listens on localhost, on this port and no other; the promise fails where the port is in use. */
export const listen = async (listener: RequestListener, port: number): Promise<readonly Server[]> => {
  const servers: Server[] = [];
  for (const host of LOOPBACK) {
    try {
      servers.push(await listenAt(listener, host, port));
    } catch (error) {
      if (servers.length > 0 && hasCode(error, NO_IPV6)) continue;
      close(servers);
      throw error;
    }
  }
  return servers;
};

export const close = (servers: readonly Server[]): void => servers.forEach((server) => server.close());
