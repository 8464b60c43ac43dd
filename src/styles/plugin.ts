import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { bundleAsync } from 'lightningcss';
import type { Plugin } from 'vite';
import { prune } from './prune.ts';

const require = createRequire(import.meta.url);
const styles = import.meta.dirname;
const source = resolve(styles, '..');

const sheets: readonly string[] = [
  'site.css',
  'home.css',
  'lists.css',
  'charts.css',
  'diagrams.css',
  'flows.css',
  'form.css',
  'register.css',
  'search.css',
];

const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));

const isMarkup = (file: string): boolean => /\.(astro|tsx|ts)$/.test(file) && !file.endsWith('.test.ts') && !file.startsWith(styles);

/** A name of our own that ends in two dashes is filled in later: it uses every name that starts with it. */
const isIn = (used: ReadonlySet<string>, name: string): boolean =>
  used.has(name) || (name.startsWith('ww-') && used.has(name.replace(/--.*$/, '--')));

const namesIn = (files: readonly string[]): Set<string> =>
  new Set(files.flatMap((file) => readFileSync(file, 'utf8').match(/[a-z][\w-]+/gi) ?? []));

const bundled = async (filename: string): Promise<string> => {
  const resolver = { resolve: (name: string, from: string) => (name.startsWith('.') ? join(dirname(from), name) : require.resolve(name)) };
  return (await bundleAsync({ filename, resolver })).code.toString();
};

/** Bundles each stylesheet with the components of NL Design System that it imports, and leaves out what no page uses. */
export const prunedStyles = (): Plugin => ({
  name: 'pruned-styles',
  enforce: 'pre',
  async load(id) {
    const [filename = '', query] = id.split('?');
    if (query === 'url' || dirname(filename) !== styles || !sheets.includes(basename(filename))) return null;
    const markup = filesIn(source).filter(isMarkup);
    for (const file of [...markup, ...filesIn(styles)]) this.addWatchFile(file);
    const used = namesIn(markup);
    return prune(await bundled(filename), (name) => isIn(used, name));
  },
});
