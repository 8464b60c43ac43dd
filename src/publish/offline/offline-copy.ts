import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../hosting/site-rules.ts';
import { classicScript } from './classic-script.ts';
import { offlinePage } from './offline-page.ts';

/** Files by their path in the copy, without a slash in front. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** What only a site on the web needs: for search engines, for previews of links, for who reports a leak. */
const ONLINE = /^\/(?:robots\.txt$|sitemap\.xml$|deelbeeld\/|\.well-known\/)/;

/** The index, which becomes one script, and the modules, which become classic ones. */
const REPLACED = /^\/pagefind\/|^\/_astro\/.*\.js$/;

const MODULE = /<script type="module" src="([^"]+)"><\/script>/g;

/** Where the script of a page stands, by the modules that it is made of. */
const scriptOf = (modules: readonly string[]): string =>
  `/_astro/${createHash('sha256').update(modules.join(' ')).digest('hex').slice(0, 12)}.js`;

/** A page with one script in the place of its modules. */
const withOneScript = (html: string, script: string): string => {
  let isFirst = true;
  return html.replaceAll(MODULE, () => {
    const tag = isFirst ? `<script type="module" src="${script}"></script>` : '';
    isFirst = false;
    return tag;
  });
};

/** Where the index stands as a script. */
const INDEX = '/zoeken/index.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** All files of the index in one script; the search reads them from there. */
const indexScript = (site: string, files: readonly string[]): string => {
  const parts = files.filter((file) => file.startsWith('/pagefind/') && !file.endsWith('.js'));
  const packed = Object.fromEntries(
    parts.map((file) => [file.slice('/pagefind/'.length), readFileSync(join(site, file)).toString('base64')]),
  );
  return `globalThis.indexFiles=${JSON.stringify(packed)};`;
};

/** The script of the index goes before that of the search; both wait for the page. */
const withIndex = (html: string, file: string): string =>
  file === '/zoeken/index.html'
    ? html.replace('<script type="module"', `<script defer src="${INDEX}"></script><script type="module"`)
    : html;

/**
 * The site as it works from any folder, on any disk or share, without a server.
 * @param site the folder of a site that was built for `/`
 */
export const offlineCopy = async (site: string): Promise<Files> => {
  const files = filesOf(site).filter((file) => !ONLINE.test(file));
  const known = new Set(files.flatMap((file) => [file, file.replace(/index\.html$/, '')]));
  const isFile = (address: string): boolean => known.has(address.replace(/[?#].*$/, ''));
  const copy = new Map<string, Uint8Array>();
  const scripts = new Map<string, readonly string[]>();
  for (const file of files.filter((file) => !REPLACED.test(file))) {
    const content = readFileSync(join(site, file));
    if (!file.endsWith('.html')) {
      copy.set(file.slice(1), content);
      continue;
    }
    const html = content.toString('utf8');
    const modules = Array.from(html.matchAll(MODULE), ([, module = '']) => module);
    const script = scriptOf(modules);
    if (modules.length > 0) scripts.set(script, modules);
    copy.set(file.slice(1), bytes(offlinePage(withIndex(withOneScript(html, script), file), file, isFile)));
  }
  for (const [script, modules] of scripts) copy.set(script.slice(1), bytes(await classicScript(site, modules)));
  copy.set(INDEX.slice(1), bytes(indexScript(site, files)));
  return copy;
};
