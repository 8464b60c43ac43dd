import { siteLogo } from '../../content/logo.ts';
import { drawingPath, FLOWS_PATH, flowPath, href, registerPath, SEARCH_PATH, sharePicturePath, SITEMAP_PATH } from '../../format/href.ts';
import { fill } from '../../format/placeholders.ts';
import { sisters } from '../../content/sisters.ts';
import type { Frame, Logo, NavLink } from '../../layouts/frame.ts';
import { content, edition, flows, pages, sources, texts } from './content.ts';
import { labelsOf } from './labels.ts';
import { upkeepOf } from './upkeep.ts';

const base = import.meta.env.BASE_URL;

const logo = async (): Promise<Logo | undefined> => {
  const found = siteLogo(await content());
  if (found === undefined) return undefined;
  const { drawing, dark, ...rest } = found;
  return { ...rest, src: href(base, drawingPath(drawing.name)), dark: dark && href(base, drawingPath(dark.name)) };
};

/** The paths above a path, the nearest last: of `/a/b/c/` these are `/a/` and `/a/b/`. */
const above = (path: string): string[] => Array.from(path.matchAll(/(?<!^)\//g), ({ index }) => path.slice(0, index + 1)).slice(0, -1);

/** What stands around the page with this path: menus, breadcrumb, section. `beside` is the page that a flow belongs to. */
export const frameOf = async (path: string, beside?: string): Promise<Frame> => {
  const [about, words, allPages, allFlows, allSources] = await Promise.all([edition(), texts(), pages(), flows(), sources()]);
  const labels = await labelsOf();
  const link = (to: string, label = labels.get(to) ?? to): NavLink => ({
    href: href(base, to),
    label,
    current: to === path ? 'page' : undefined,
  });
  const links = (paths: readonly string[]): NavLink[] => paths.filter((to) => labels.has(to)).map((to) => link(to));

  const owner = path === '/' ? undefined : about.menu.find(({ paginas }) => paginas.includes(beside ?? path));
  const section = owner ?? about.menu[0];
  const years = Object.values(allSources).map(({ jaar }) => jaar);
  const upward = [...new Set(['/', owner?.pagina ?? '/', ...above(path).filter((to) => allPages.has(to) || to === registerPath())])].filter(
    (to) => to !== path,
  );
  return {
    home: href(base, '/'),
    url: new URL(href(base, path), about.adres).href,
    picture: {
      url: new URL(href(base, sharePicturePath(section?.titel ?? '')), about.adres).href,
      alt: fill(words.site.deelbeeld, { site: about.naam, onderdeel: owner?.titel ?? allPages.get('/')?.data.titel ?? '' }),
    },
    edition: about,
    logo: await logo(),
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
    search: link(SEARCH_PATH),
    siteMap: link(SITEMAP_PATH),
    crumbs: path === '/' ? [] : [...upward.map((to) => link(to, about.menu.find(({ pagina }) => pagina === to)?.titel)), link(path)],
    section:
      owner && beside === undefined && owner.paginas.length > 1
        ? { title: owner.titel, links: links(owner.paginas.filter((to) => to !== '/')) }
        : undefined,
    footer: links(about.voettekst),
    sisters: sisters().map(({ name, path }) => ({ href: path, label: name, current: undefined })),
    upkeep: await upkeepOf(path),
  };
};
