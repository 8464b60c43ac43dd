import { buildDay } from '../../build/day.ts';
import { FLOWS_PATH, flowPath, href, registerPath } from '../../format/href.ts';
import type { Frame, NavLink, Upkeep } from '../../layouts/frame.ts';
import { isOverdue } from '../../schema/upkeep.ts';
import { edition, entryOf, flows, pages, sources, texts } from './content.ts';

const base = import.meta.env.BASE_URL;

/** The paths above a path, the nearest last: of `/a/b/c/` these are `/a/` and `/a/b/`. */
const above = (path: string): string[] => Array.from(path.matchAll(/(?<!^)\//g), ({ index }) => path.slice(0, index + 1)).slice(0, -1);

/** Who looks after the page with this path: those of its flow or page in the content, else those of the edition. */
const upkeepOf = async (path: string): Promise<Upkeep> => {
  const [about, flow] = [await edition(), Object.entries(await flows()).find(([id]) => path.startsWith(flowPath(id)))?.[1]];
  const { eigenaar, gecontroleerd, volgendeControle } = flow ?? (await pages()).get(path)?.data ?? about;
  return {
    owner: entryOf(about.eigenaren, eigenaar, 'Eigenaar'),
    checked: gecontroleerd,
    next: volgendeControle,
    isOverdue: isOverdue({ volgendeControle }, buildDay(process.env)),
  };
};

/** What stands around the page with this path: menus, breadcrumb, section. `beside` is the page that a flow belongs to. */
export const frameOf = async (path: string, beside?: string): Promise<Frame> => {
  const [about, words, allPages, allFlows, allSources] = await Promise.all([edition(), texts(), pages(), flows(), sources()]);
  const labels = new Map([
    ...[...allPages].map(([to, { data }]) => [to, data.kort] as const),
    ...Object.entries(allFlows).map(([id, { kort }]) => [flowPath(id), kort] as const),
    [FLOWS_PATH, words.hulp.kort] as const,
    [registerPath(), words.register.kort] as const,
    ...Object.entries(allSources).map(([id, { kort }]) => [registerPath(id), kort] as const),
  ]);
  const link = (to: string, label = labels.get(to) ?? to): NavLink => ({
    href: href(base, to),
    label,
    current: to === path ? 'page' : undefined,
  });
  const links = (paths: readonly string[]): NavLink[] => paths.filter((to) => labels.has(to)).map((to) => link(to));

  const owner = path === '/' ? undefined : about.menu.find(({ paginas }) => paginas.includes(beside ?? path));
  const years = Object.values(allSources).map(({ jaar }) => jaar);
  const upward = [...new Set(['/', owner?.pagina ?? '/', ...above(path).filter((to) => allPages.has(to) || to === registerPath())])].filter(
    (to) => to !== path,
  );
  return {
    home: href(base, '/'),
    url: new URL(href(base, path), about.adres).href,
    edition: about,
    texts: words,
    years: { van: Math.min(...years), tot: Math.max(...years) },
    menu: about.menu
      .filter(({ pagina }) => labels.has(pagina))
      .map(({ titel, pagina }) => ({
        ...link(pagina, titel),
        current: pagina === path ? 'page' : titel === owner?.titel ? 'true' : undefined,
      })),
    tools: about.hulpmiddelen
      .flatMap((id) => (allFlows[id] ? [{ ...link(flowPath(id)), title: allFlows[id].titel }] : []))
      .concat({ ...link(FLOWS_PATH), title: words.hulp.titel }),
    crumbs: path === '/' ? [] : [...upward.map((to) => link(to, about.menu.find(({ pagina }) => pagina === to)?.titel)), link(path)],
    section:
      owner && beside === undefined && owner.paginas.length > 1
        ? { title: owner.titel, links: links(owner.paginas.filter((to) => to !== '/')) }
        : undefined,
    footer: links(about.voettekst),
    upkeep: await upkeepOf(path),
  };
};
