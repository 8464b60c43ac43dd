import { explanationPath, FLOWS_PATH, flowPath, registerPath, SEARCH_PATH, SITEMAP_PATH } from '../../format/href.ts';
import { fill } from '../../format/placeholders.ts';
import { edition, flows, once, pages, sources, texts } from './content.ts';

/** A page that readers and search engines may find. */
export interface Place {
  readonly path: string;
  /** Its name in menus and breadcrumbs. */
  readonly label: string;
  /** The title on the page. */
  readonly title: string;
  readonly kind: 'page' | 'flow' | 'explanation' | 'list';
  /** The title of the part of the menu that it belongs to, for a flow and its explanation that of its page; undefined for what no part holds. */
  readonly section: string | undefined;
  /** The day on which its content was last looked at. */
  readonly changed: string;
}

/** The part of the menu that holds a path, or else the page above it. */
const sectionOf = (path: string, menu: readonly { titel: string; paginas: readonly string[] }[]): string | undefined => {
  const holder = (of: string): string | undefined => menu.find(({ paginas }) => paginas.includes(of))?.titel;
  const above = path.replace(/[^/]+\/$/, '');
  return holder(path) ?? (above === '/' || above === '' ? undefined : holder(above));
};

/** Every page that may be found, by its path: those of the content, the flows, and the lists made from the content. */
export const places = once(async (): Promise<ReadonlyMap<string, Place>> => {
  const [about, words, allPages, allFlows, allSources] = await Promise.all([edition(), texts(), pages(), flows(), sources()]);
  const list = (path: string, label: string, title: string = label): Omit<Place, 'section'> => {
    return { path, label, title, kind: 'list', changed: about.gecontroleerd };
  };
  const all: readonly Omit<Place, 'section'>[] = [
    ...[...allPages].map(([path, { data }]) => ({
      ...list(path, data.kort, data.titel),
      kind: 'page' as const,
      changed: data.gecontroleerd,
    })),
    ...Object.entries(allFlows).map(([id, { kort, titel, gecontroleerd }]) => ({
      ...list(flowPath(id), kort, titel),
      kind: 'flow' as const,
      changed: gecontroleerd,
    })),
    ...Object.entries(allFlows).map(([id, { titel, gecontroleerd }]) => ({
      ...list(explanationPath(id), words.uitleg.kruimel, fill(words.uitleg['titel-pagina'], { titel })),
      kind: 'explanation' as const,
      changed: gecontroleerd,
    })),
    list(FLOWS_PATH, words.hulp.kort, words.hulp.titel),
    list(registerPath(), words.register.kort, words.register.titel),
    ...Object.entries(allSources).map(([id, { kort }]) =>
      list(registerPath(id), kort, fill(words.register['titel-document'], { bron: kort })),
    ),
    list(SEARCH_PATH, words.zoeken.kort, words.zoeken.titel),
    list(SITEMAP_PATH, words.sitemap.kort, words.sitemap.titel),
  ];
  const beside = new Map(
    Object.entries(allFlows).flatMap(([id, { pagina }]) => [flowPath(id), explanationPath(id)].map((path) => [path, pagina])),
  );
  return new Map(all.map((place) => [place.path, { ...place, section: sectionOf(beside.get(place.path) ?? place.path, about.menu) }]));
});
