import { existsSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder, editionName } from './content/folder.ts';
import { outcome, page } from './schema/page.ts';

const texts = (folder: string) =>
  existsSync(folder)
    ? glob({ base: `./${folder}`, pattern: '**/*.mdx', generateId: ({ entry }) => entry.replace(/\.\w+$/, '') })
    : { name: 'no-texts', load: () => Promise.resolve() };

const base = contentFolder();
const edition = `${base}/edities/${editionName()}`;
const laid = (folder: string) => texts(editionName() === '' ? '' : `${edition}/${folder}`);

/** Texts in MDX, which Astro renders, and those of the edition laid over them. All else is read as the check reads it. */
export const collections = {
  pages: defineCollection({ loader: texts(`${base}/paginas`), schema: page }),
  outcomes: defineCollection({ loader: texts(`${base}/uitkomsten`), schema: outcome }),
  editionPages: defineCollection({ loader: laid('paginas'), schema: page }),
  editionOutcomes: defineCollection({ loader: laid('uitkomsten'), schema: outcome }),
};
