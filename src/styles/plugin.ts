import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { bundleAsync } from 'lightningcss';
import type { Plugin } from 'vite';
import { prune } from './prune.ts';

const require = createRequire(import.meta.url);
const source = resolve(import.meta.dirname, '..');
const entry = join(import.meta.dirname, 'site.css');

const markup = (): string[] =>
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(astro|tsx|ts)$/.test(file) && !/^styles|\.test\.ts$/.test(file))
    .map((file) => join(source, file));

const classNames = (files: readonly string[]): Set<string> =>
  new Set(files.flatMap((file) => readFileSync(file, 'utf8').match(/[a-z][\w-]+/gi) ?? []));

const bundled = async (): Promise<string> => {
  const { code } = await bundleAsync({
    filename: entry,
    resolver: {
      resolve: (name, from) => (name.startsWith('.') ? join(dirname(from), name) : require.resolve(name)),
    },
  });
  return code.toString();
};

/** Bundles `site.css` with the components of NL Design System, and leaves out what no page uses. */
export const prunedStyles = (): Plugin => ({
  name: 'pruned-styles',
  enforce: 'pre',
  async load(id) {
    if (id.split('?')[0] !== entry) return null;
    const files = markup();
    for (const file of [...files, ...readdirSync(import.meta.dirname).map((name) => join(import.meta.dirname, name))]) {
      this.addWatchFile(file);
    }
    const used = classNames(files);
    return prune(await bundled(), (name) => used.has(name));
  },
});
