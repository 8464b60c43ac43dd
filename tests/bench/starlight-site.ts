import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { write } from './folder.ts';
import { manyPages } from './mdx-pages.ts';

export interface StarlightChoice {
  readonly name: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Starlight as it comes, then without what our pages do not have: a search index, and a sidebar of all pages. */
export const choices: readonly StarlightChoice[] = [
  { name: 'Starlight, as it comes', options: {} },
  { name: 'Starlight, without search', options: { pagefind: false } },
  { name: 'Starlight, without search and sidebar', options: { pagefind: false, sidebar: [] } },
];

const configOf = ({ options }: StarlightChoice): string => `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({ site: 'https://site.example', integrations: [starlight(${JSON.stringify({ title: 'Bench', defaultLocale: 'root', locales: { root: { label: 'Nederlands', lang: 'nl' } }, ...options })})] });
`;

const CONTENT_CONFIG = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** The words of a page of ours, with components of Starlight where it has their like and text where it has not. */
const inStarlight = (source: string): string => {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const field = (name: string): string => new RegExp(`^${name}: *(.*)$`, 'm').exec(front)?.[1]?.replace(/^(['"])(.*)\1$/, '$2') ?? 'Pagina';
  const text = body
    .replaceAll(
      /<(Tegenspraak|LetOp)(?: titel=("[^"]*"))?[^>]*>/g,
      (_, name, title = '""') => `<Aside type="${name === 'LetOp' ? 'note' : 'caution'}" title=${title}>`,
    )
    .replaceAll(/<\/(?:Tegenspraak|LetOp)>/g, '</Aside>')
    .replaceAll(/<Begrip id="([^"]*)">(.*?)<\/Begrip>/gs, '[$2](/begrippen/#$1)')
    .replaceAll(/<(?:Feit|Tarief)\b[^>]*\/>/g, '[123 (2016)](/feiten/)')
    .replaceAll(/<[A-Z]\w*\b[^>]*\/>/g, '| a | b |\n| --- | --- |\n| 1 | 2 |');
  return `---\ntitle: ${JSON.stringify(field('titel'))}\ndescription: ${JSON.stringify(field('omschrijving'))}\n---\n\nimport { Aside } from '@astrojs/starlight/components';\n\n${field('samenvatting')}\n\n${text}`.replaceAll(
    /\{(?:tarief|feit):[^}]*\}/g,
    '123',
  );
};

/** The same pages in the folder that Starlight is installed in: it does not build with packages by link. */
export const makeStarlightSite = (folder: string, count: number, choice: StarlightChoice): void => {
  rmSync(join(folder, 'src'), { recursive: true, force: true });
  write(folder, 'astro.config.mjs', configOf(choice));
  write(folder, 'src/content.config.ts', CONTENT_CONFIG);
  for (const { path, source } of manyPages('content/paginas', count)) write(folder, `src/content/docs/${path}`, inStarlight(source));
};
