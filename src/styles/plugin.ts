import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { bundleAsync } from 'lightningcss';
import type { Plugin } from 'vite';
import type { Theme } from '../schema/theme.ts';
import { prune } from './prune.ts';
import { themeSheet } from './theme-sheet.ts';

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

/** A class that only a theme with a logo uses. */
const LOGO = 'ww-wordmark--logo';

/** What `tokens.css` imports and no file holds. */
const THEME = join(styles, 'theme.css');

const bundled = async (filename: string, theme: Theme): Promise<string> => {
  const resolver = {
    resolve: (name: string, from: string) => (name.startsWith('.') ? join(dirname(from), name) : require.resolve(name)),
    read: (file: string) => (file === THEME ? themeSheet(theme) : readFileSync(file, 'utf8')),
  };
  return (await bundleAsync({ filename, resolver })).code.toString();
};

/** Where the theme of the site comes from. */
interface ThemeSource {
  /** @param isEdited whether someone may have changed it since it was read */
  readonly read: (isEdited: boolean) => Theme;
  readonly files: readonly string[];
}

/** Bundles each stylesheet with the theme and the components of NL Design System, and leaves out what no page uses. */
export const prunedStyles = (theme: ThemeSource): Plugin => ({
  name: 'pruned-styles',
  enforce: 'pre',
  async load(id) {
    const [filename = '', query] = id.split('?');
    if (query === 'url' || dirname(filename) !== styles || !sheets.includes(basename(filename))) return null;
    const markup = filesIn(source).filter(isMarkup);
    for (const file of [...markup, ...filesIn(styles), ...theme.files]) this.addWatchFile(file);
    const used = namesIn(markup);
    const own = theme.read(this.environment.mode === 'dev');
    if (own.logo === undefined) used.delete(LOGO);
    return prune(await bundled(filename, own), (name) => isIn(used, name));
  },
});
