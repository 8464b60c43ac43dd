import { edition, entryOf, flows, pages, pathOfSources, sources } from '../components/mdx/content.ts';
import { plain } from '../components/mdx/plain.ts';
import { flowPath } from '../format/href.ts';
import { siteHref } from '../components/mdx/site-href.ts';
import type { Page } from '../schema/page.ts';

/** The questions that readers come to the start page with, and what the flow that answers each gives and takes. */
export const entriesOf = async ({ ingangen = [] }: Page) =>
  Promise.all(
    ingangen.map(async ({ vraag, stroom }) => {
      const { soort, oplevert, duur } = entryOf(await flows(), stroom, 'Stroom');
      return { question: vraag, href: siteHref(flowPath(stroom)), icon: soort, gives: await plain(oplevert), takes: duur };
    }),
  );

/** The documents that the site rests on by year, oldest first, and the page that tells about them. */
export const ages = async () => {
  const documents = Object.values(await sources());
  const years = [...new Set(documents.map(({ jaar }) => jaar))].sort();
  const list = await pathOfSources();
  return {
    href: list && siteHref(list),
    years: years.map((year) => ({
      year,
      titles: documents.filter(({ jaar }) => jaar === year).map(({ kort }) => kort.replace(String(year), '').trim()),
    })),
  };
};

/** The sections of the menu but the start page itself, each with what its first page says about itself. */
export const sectionsBut = async (path: string) => {
  const all = await pages();
  return Promise.all(
    (await edition()).menu
      .filter(({ pagina }) => pagina !== path && all.has(pagina))
      .map(async ({ titel, pagina }) => ({
        title: titel,
        href: siteHref(pagina),
        about: await plain(all.get(pagina)?.data.omschrijving ?? ''),
      })),
  );
};
