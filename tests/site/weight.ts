import { gzipSync } from 'node:zlib';
import { base, files, htmlOf, read } from './built-site.ts';
import { attribute, documentOf } from './document.ts';

/** The size over the line, as servers usually compress. */
const gzipped = (source: Buffer | string): number => gzipSync(source).length;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const onSite = (url: string): string => `/${url.slice(base.length)}`;

/** What a module imports before it runs; what it asks for later, with `import()`, is left out. */
const SPECIFIER = /\b(?:import|export)\b[^"'`;()]*?["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;

/** A script and all that it imports. */
const withImports = (address: string, seen: Set<string> = new Set()): ReadonlySet<string> => {
  if (seen.has(address)) return seen;
  seen.add(address);
  for (const [, path = ''] of read(address).toString('utf8').matchAll(SPECIFIER)) {
    withImports(new URL(path, `http://site${address}`).pathname, seen);
  }
  return seen;
};

/** The scripts that a page needs before a reader can begin: those it names, in whatever way, and all that they import. */
export const scriptsOf = (address: string): ReadonlySet<string> => {
  const named = Array.from(htmlOf(address).matchAll(/["'(=]([^"'()=\s]+\.js)["')\s>]/g), ([, url = '']) => onSite(url));
  return new Set(named.filter((path) => files.includes(path)).flatMap((path) => [...withImports(path)]));
};

/** What a module asks for later. */
const LATER = /\bimport\(["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;

/** The scripts that these ask for when they are wanted, with all that those import and these have not loaded. */
export const laterScripts = (loaded: ReadonlySet<string>): ReadonlySet<string> => {
  const asked = [...loaded].flatMap((address) =>
    Array.from(read(address).toString('utf8').matchAll(LATER), ([, path = '']) => new URL(path, `http://site${address}`).pathname),
  );
  return new Set(asked.flatMap((address) => [...withImports(address)]).filter((address) => !loaded.has(address)));
};

/** What these scripts bring over the line, in bytes. */
export const scriptWeight = (scripts: ReadonlySet<string>): number => sum([...scripts].map((address) => gzipped(read(address))));

export interface Weight {
  readonly html: number;
  readonly style: number;
  /** Icons and pictures. */
  readonly image: number;
  readonly script: number;
  /** All of a first visit. */
  readonly total: number;
}

/** What a first visit to a page brings over the line, in bytes; script in the page itself counts twice. */
export const weigh = (address: string): Weight => {
  const page = documentOf(address);
  const linked = (selector: string, name: string): string[] =>
    page.querySelectorAll(selector).map((element) => onSite(attribute(element, name)));
  const sizes = (paths: readonly string[]): number => sum(paths.filter((path) => files.includes(path)).map((path) => gzipped(read(path))));
  const modules = scriptsOf(address);
  const inline = page
    .querySelectorAll('script')
    .filter((script) => !script.hasAttribute('src') && attribute(script, 'type') !== 'application/json')
    .map(({ textContent }) => textContent);
  const html = gzipped(htmlOf(address));
  const style = sizes(linked('link[rel="stylesheet"]', 'href'));
  const image = sizes([...linked('link[rel="icon"]', 'href'), ...linked('img[src]', 'src')]);
  const loaded = sizes([...modules]);
  return {
    html,
    style,
    image,
    script: loaded + (inline.length > 0 ? gzipped(inline.join('\n')) : 0),
    total: html + style + image + loaded,
  };
};
