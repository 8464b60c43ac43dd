import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import type { Plugin } from 'vite';

/** A package of which something is on the site. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** As the package names it: an id or an expression of SPDX. */
  readonly licence: string;
  /** The text of the licence, with who holds the rights. */
  readonly text: string;
}

/** The package that a module belongs to: the innermost, where one brings another. */
const packageOf = (id: string): string | undefined => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];

/** Notes the packages of which code is left in the scripts of the site. */
export const notingPackages = (found: Set<string>): Plugin => ({
  name: 'noting-packages',
  applyToEnvironment: (environment) => environment.name === 'client',
  generateBundle: (_, bundle) => {
    for (const id of Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []))) {
      const name = packageOf(id);
      if (name !== undefined) found.add(name);
    }
  },
});

/** The packages that a folder of styles imports. */
export const packagesOfStyles = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .flatMap(
      (filename) => transform({ filename, code: readFileSync(join(folder, filename)), analyzeDependencies: true }).dependencies ?? [],
    )
    .flatMap((found) => (found.type === 'import' && !found.url.startsWith('.') ? (packageOf(`/node_modules/${found.url}`) ?? []) : []));

const require = createRequire(import.meta.url);

/** The folder of a package, where Node looks for it: not every package lets its package.json be asked for. */
const folderOf = (name: string): string => {
  const places = (require.resolve.paths(name) ?? []).map((place) => join(place, name));
  const found = places.find((folder) => existsSync(join(folder, 'package.json')));
  if (found === undefined) throw new Error(`The package ${name} is on the site, but not installed.`);
  return found;
};

/** Where packages keep the text of their licence; Pagefind has a folder for it. */
const TEXTS = 'LICEN[CS]E{,.md,.txt,/LICENSE}';

/**
 * What must be told of a package.
 * @throws where it has no licence, or no text of it: then it may not be passed on
 */
export const shippedPackage = (name: string): Shipped => {
  const folder = folderOf(name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string; license?: string };
  const file = globSync(TEXTS, { cwd: folder, withFileTypes: true }).find((entry) => entry.isFile());
  if (license === undefined || file === undefined) throw new Error(`The package ${name} is on the site, and says no licence.`);
  return { name, version, licence: license, text: readFileSync(join(file.parentPath, file.name), 'utf8').trim() };
};
