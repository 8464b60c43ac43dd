import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { flowPath } from '../../src/format/href.ts';
import { filesOf } from '../../src/publish/hosting/site-rules.ts';
import { content } from './content.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folder with the built site: `SITE_DIR`, or `dist`. */
export const siteDir = resolve(root, process.env.SITE_DIR ?? 'dist');

/** The path that the site was built for, with a slash at both ends. */
export const base = process.env.BASE_PATH ?? '/';

/** The page that is served where there is no page. */
export const NOT_FOUND = '/404.html';

if (!existsSync(join(siteDir, 'index.html'))) throw new Error(`No built site in ${siteDir}. Run \`npm run build\` first.`);

/** Every file of the built site, as an address without the base: `/_astro/x.css`; not what stands there for hosts alone. */
export const files: readonly string[] = filesOf(siteDir);

export const read = (address: string): Buffer => readFileSync(join(siteDir, address));

const pageAddress = (file: string): string => file.replace(/\/index\.html$/, '/');

/** The address of every page: `/aansluiten/kosten/`, and the page for addresses without a page. */
export const addresses: readonly string[] = files.filter((file) => file.endsWith('.html')).map(pageAddress);

/** The addresses that a reader can go to. */
export const places = addresses.filter((address) => address !== NOT_FOUND);

/** The addresses of the flows in the content. */
export const flowAddresses: readonly string[] = [...content.flows.keys()].map(flowPath);

/** The pages that walk through a flow by links alone: many, and alike. */
export const walkAddresses = places.filter((address) => /^\/hulp\/[^/]+\/(?:stap|uitkomst)\//.test(address));

/** Every page; but of the walk through a flow only the first step and the last outcome. */
export const sampleAddresses: readonly string[] = addresses.filter((address) => {
  if (!walkAddresses.includes(address)) return true;
  const alike = walkAddresses.filter((other) => other.startsWith(address.replace(/[^/]+\/$/, '')));
  return address === (address.includes('/stap/') ? alike[0] : alike.at(-1));
});

/** The source of the page at an address. */
export const htmlOf = (address: string): string => read(address.endsWith('/') ? `${address}index.html` : address).toString('utf8');

/** The file that an address on the site leads to; undefined where there is none. */
export const fileAt = (address: string): string | undefined => {
  const file = address.endsWith('/') ? `${address}index.html` : address;
  return files.includes(file) ? file : undefined;
};
