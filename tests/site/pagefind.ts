import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { find } from '../../src/islands/search/find.ts';
import { RANKING, type PagefindIndex } from '../../src/islands/search/pagefind.ts';
import type { Query } from '../../src/islands/search/query.ts';
import { resultOf, type Result } from '../../src/islands/search/result.ts';
import { siteDir } from './built-site.ts';
import { texts } from './content.ts';

/** What Pagefind fetches comes from the built site, without a server. */
const fromSite = (input: string | URL | Request): Promise<Response> => {
  const file = join(siteDir, String(input).replace(/\?.*$/, ''));
  return Promise.resolve(existsSync(file) ? new Response(readFileSync(file)) : new Response('', { status: 404 }));
};

/** The index of the built site, opened as on the page to search on. */
const open = async (): Promise<PagefindIndex> => {
  globalThis.fetch = fromSite;
  const source = readFileSync(join(siteDir, 'pagefind/pagefind.js')).toString('base64');
  const { createInstance } = (await import(/* @vite-ignore */ `data:text/javascript;base64,${source}`)) as {
    createInstance: (options: object) => PagefindIndex;
  };
  return createInstance({ basePath: '/pagefind/', baseUrl: '/', ranking: RANKING });
};

let index: Promise<PagefindIndex> | undefined;

/** What a reader gets for a query: how many, and the first as they are shown. */
export const search = async (query: Query, most = 10): Promise<{ readonly count: number; readonly results: readonly Result[] }> => {
  const { matches } = await find(await (index ??= open()), query, texts['zoek-stopwoorden']);
  const results = await Promise.all(matches.slice(0, most).map(async ({ data }) => resultOf(await data())));
  return { count: matches.length, results };
};
