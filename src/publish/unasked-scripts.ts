import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const SCRIPT = /[\w.-]+\.js\b/g;

const namesIn = (file: string): readonly string[] => readFileSync(file, 'utf8').match(SCRIPT) ?? [];

const pagesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name));

/** The scripts of a built site that no page asks for, and nothing that a page asks for: those of kinds of questions that no flow here has. */
export const unaskedScripts = (site: string): readonly string[] => {
  const folder = join(site, '_astro');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const asked = new Set<string>();
  for (let files = pagesIn(site); files.length > 0;) {
    const found = new Set(files.flatMap(namesIn).filter((name) => scripts.includes(name) && !asked.has(name)));
    for (const name of found) asked.add(name);
    files = [...found].map((name) => join(folder, name));
  }
  return scripts.filter((name) => !asked.has(name)).map((name) => join(folder, name));
};

/** Publishes no script that nobody asks for. */
export const askedScriptsOnly = (): AstroIntegration => ({
  name: 'asked-scripts-only',
  hooks: {
    'astro:build:done': ({ dir }) => {
      for (const file of unaskedScripts(fileURLToPath(dir))) rmSync(file);
    },
  },
});
