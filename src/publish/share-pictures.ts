import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { sharePicturePath } from '../format/href.ts';
import { fill } from '../format/placeholders.ts';
import { sharePicture } from './share-picture.ts';

const content = new URL('../../content/', import.meta.url);

const read = (file: string): string => readFileSync(new URL(file, content), 'utf8');

/** The front matter of the start page: its title says more than its name in the menu. */
const startTitle = (): string => (parse(read('paginas/index.mdx').split('---\n')[1] ?? '') as { titel: string }).titel;

interface Edition {
  readonly naam: string;
  readonly geenWebsiteVan: string;
  readonly menu: readonly { readonly titel: string; readonly pagina: string }[];
}

/** Draws the picture of each section of the menu, beside the pages that were built. */
export const sharePictures = (): AstroIntegration => ({
  name: 'share-pictures',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const edition = parse(read('editie.yaml')) as Edition;
      const { site } = parse(read('teksten.yaml')) as { site: Record<string, string> };
      const years = Object.values(parse(read('bronnen.yaml')) as Record<string, { jaar: number }>).map(({ jaar }) => jaar);
      const note = [
        fill(site.onafhankelijk ?? '', { van: Math.min(...years), tot: Math.max(...years) }),
        fill(site['geen-website-van'] ?? '', { organisaties: edition.geenWebsiteVan }),
      ].join(' ');
      for (const { titel, pagina } of edition.menu) {
        const file = fileURLToPath(new URL(`.${sharePicturePath(titel)}`, dir));
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, await sharePicture({ site: edition.naam, title: pagina === '/' ? startTitle() : titel, note }));
      }
    },
  },
});
