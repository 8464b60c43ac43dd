import { explanationPath, FLOWS_PATH, flowPath, formPath } from '../../format/href.ts';
import type { SiteEntry, SitePart } from '../site-map.ts';
import { edition, entryOf, texts } from './content.ts';
import { places, type Place } from './places.ts';
import { siteHref } from './site-href.ts';

const entry = ({ path, title }: Place, below: readonly SiteEntry[] = []): SiteEntry => ({ href: siteHref(path), title, below });

/** The path one level up: of `/a/b/` it is `/a/`. */
const parentOf = ({ path }: Place): string => path.replace(/[^/]+\/$/, '');

/** All pages that may be found, each once: by the parts of the menu, then the flows, then what no part holds. */
export const siteParts = async (): Promise<readonly SitePart[]> => {
  const [all, { menu, hulpmiddelen }, words] = [await places(), await edition(), await texts()];
  const listed = new Set(menu.flatMap(({ paginas }) => paginas));
  const below = (path: string): SiteEntry[] =>
    [...all.values()].filter((place) => !listed.has(place.path) && parentOf(place) === path).map((place) => entry(place));
  const placeOf = (path: string): Place => entryOf(Object.fromEntries(all), path, 'Stroom');
  const flow = (id: string): SiteEntry => ({
    ...entry(placeOf(flowPath(id)), [entry(placeOf(explanationPath(id)))]),
    form: siteHref(formPath(id)),
  });
  const rest = [...all.values()].filter(
    ({ path, kind, section }) =>
      section === undefined && kind !== 'flow' && kind !== 'explanation' && path !== FLOWS_PATH && !listed.has(path),
  );
  const flowsPage = all.get(FLOWS_PATH);
  return [
    ...menu.map(({ titel, paginas }) => ({
      title: titel,
      entries: paginas.flatMap((path) => {
        const place = all.get(path);
        return place === undefined ? [] : [entry(place, path === '/' ? [] : below(path))];
      }),
    })),
    { title: words.site.hulpmiddelen, entries: [...(flowsPage ? [entry(flowsPage)] : []), ...hulpmiddelen.map(flow)] },
    { title: words.sitemap.overig, entries: rest.map((place) => entry(place)) },
  ];
};
