import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteEdition, siteSources, siteTexts, siteTheme, wholeContent } from '../content/read.ts';
import { sharePicturePath } from '../format/href.ts';
import { fill } from '../format/placeholders.ts';
import { coloursOf } from '../schema/theme.ts';
import { sharePicture } from './share-picture.ts';

/** Draws the picture of each section of the menu, beside the pages that were built. */
export const sharePictures = (): AstroIntegration => ({
  name: 'share-pictures',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const [edition, { site }] = [siteEdition(), siteTexts()];
      const years = [...siteSources().values()].map(({ data }) => data.jaar);
      // The title of the start page says more than its name in the menu.
      const start = wholeContent().pages.get('/')?.data.titel ?? edition.naam;
      const note = [
        fill(site.onafhankelijk, { van: Math.min(...years), tot: Math.max(...years) }),
        edition.geenWebsiteVan === undefined ? '' : fill(site['geen-website-van'], { organisaties: edition.geenWebsiteVan }),
      ].join(' ');
      // Whoever gets the link sees the picture before the site knows what their device asks for.
      const colours = coloursOf(siteTheme(), 'light');
      for (const { titel, pagina } of edition.menu) {
        const file = fileURLToPath(new URL(`.${sharePicturePath(titel)}`, dir));
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, await sharePicture({ site: edition.naam, title: pagina === '/' ? start : titel, note }, colours));
      }
    },
  },
});
