import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './content/folder.ts';
import { outcome, page } from './schema/page.ts';

const folder = (base: string) =>
  glob({ base: `./${contentFolder()}/${base}`, pattern: '**/*.mdx', generateId: ({ entry }) => entry.replace(/\.\w+$/, '') });

/** Texts in MDX, which Astro renders. All else is read by `schema/check`, as the check of the content reads it. */
export const collections = {
  pages: defineCollection({ loader: folder('paginas'), schema: page }),
  outcomes: defineCollection({ loader: folder('uitkomsten'), schema: outcome }),
};
