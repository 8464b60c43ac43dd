import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteListener } from '../../src/commands/site-server.ts';
import { base, read, siteDir } from '../site/built-site.ts';
import { watchPage } from './watch-page.ts';

/** How the site is served; each but the first shows something that a driver of a browser cannot bring about. */
export type Serving = 'as it is' | 'without its scripts' | 'as on paper';

export interface Site {
  /** The whole address of a page. */
  readonly at: (address: string, serving?: Serving) => string;
  /** What pages complained of, and requests that carried data, since the last time it was asked. */
  readonly complaints: () => readonly string[];
  readonly close: () => void;
}

/** Where pages send what goes wrong: as a picture, the only thing that their policy lets them ask for everywhere. */
const COMPLAINT = '/complaint.png';

/** Stands in front of the policy of the page, which is a meta element. */
const watched = (html: string): string => html.replace('<head>', `<head><script>(${watchPage})(${JSON.stringify(COMPLAINT)})</script>`);

/** The rules for paper hold on the screen, and those for the screen alone do not. */
const onPaper = (css: string): string => css.replaceAll('@media print', '@media all').replaceAll('@media screen', '@media not all');

/** Pagefind asks for its index past every cache. */
const OF_PAGEFIND = /\/pagefind-entry\.json\?ts=\d+$/;

/** More says nothing. */
const LONGEST = 500;

const serve = async (serving: Serving, complaints: string[]): Promise<{ readonly origin: string; readonly close: () => void }> => {
  const usual = siteListener(siteDir, base);
  const listener: RequestListener = (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://site');
    if (pathname === COMPLAINT) {
      complaints.push(decodeURIComponent(search.slice(1)).slice(0, LONGEST));
      return response.writeHead(204).end();
    }
    if ((search !== '' && !OF_PAGEFIND.test(request.url ?? '')) || request.method !== 'GET')
      complaints.push(`request with data: ${request.method} ${request.url}`);
    if (/[?#]/.test(request.headers.referer ?? '')) complaints.push(`referer with data: ${request.headers.referer}`);
    const file = `/${pathname.slice(base.length)}`;
    if (file.endsWith('.js') && serving === 'without its scripts') return response.writeHead(404).end();
    if (file.endsWith('.css') && serving === 'as on paper')
      return response.writeHead(200, { 'Content-Type': 'text/css' }).end(onPaper(read(file).toString('utf8')));
    if (file.endsWith('/') && serving !== 'without its scripts')
      return response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
        .end(watched(read(`${file}index.html`).toString('utf8')));
    return usual(request, response);
  };
  const server = createServer((request, response) => {
    try {
      listener(request, response);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

/** Serves the built site in three ways, on ports that are free. */
export const serveSite = async (): Promise<Site> => {
  const all: string[] = [];
  const servings: readonly Serving[] = ['as it is', 'without its scripts', 'as on paper'];
  const servers = new Map(await Promise.all(servings.map(async (serving) => [serving, await serve(serving, all)] as const)));
  return {
    at: (address, serving = 'as it is') => `${servers.get(serving)?.origin}${base}${address.slice(1)}`,
    complaints: () => all.splice(0),
    close: () => servers.forEach(({ close }) => close()),
  };
};
