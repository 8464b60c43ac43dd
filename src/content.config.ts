import { existsSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import * as z from 'zod';
import { contentFolder, editionName } from './content/folder.ts';
import { outcome, page } from './schema/page.ts';

const texts = (folder: string) =>
  existsSync(folder)
    ? glob({ base: `./${folder}`, pattern: '**/*.mdx', generateId: ({ entry }) => entry.replace(/\.\w+$/, '') })
    : // What a build of another edition left in the store of Astro is no text of this one.
      { name: 'no-texts', load: ({ store }: { readonly store: { readonly clear: () => void } }) => Promise.resolve(store.clear()) };

const base = contentFolder();
const edition = `${base}/edities/${editionName()}`;
const laid = (folder: string) => texts(editionName() === '' ? '' : `${edition}/${folder}`);

/** What the check read and accepted: of an edition the fields may stand in the base, and `weg` takes a text away. */
const laidFields = z.looseObject({});

/** Texts in MDX, which Astro renders, and those of the edition laid over them. All else is read as the check reads it. */
export const collections = {
  pages: defineCollection({ loader: texts(`${base}/paginas`), schema: page }),
  outcomes: defineCollection({ loader: texts(`${base}/uitkomsten`), schema: outcome }),
  editionPages: defineCollection({ loader: laid('paginas'), schema: laidFields }),
  editionOutcomes: defineCollection({ loader: laid('uitkomsten'), schema: laidFields }),
};
