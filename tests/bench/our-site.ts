import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { manyPages } from './mdx-pages.ts';
import { linkPackages } from './timed-build.ts';
import { write } from './folder.ts';

const PROJECT = ['src', 'public', 'content', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];

/** This generator in another folder, with so many MDX pages: those of the content, and copies. */
export const makeOurSite = (folder: string, count: number): void => {
  for (const name of PROJECT) cpSync(name, join(folder, name), { recursive: true });
  linkPackages('.', folder);
  for (const { path, source } of manyPages('content/paginas', count)) write(folder, `content/paginas/${path}`, source);
};
