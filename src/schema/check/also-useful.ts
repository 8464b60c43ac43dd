import { pageOf } from './address.ts';
import type { Item } from './item.ts';
import { selectText, type Found } from './path.ts';
import { standsHere } from './phrasing.ts';
import type { Problem } from './problem.ts';

const FIELD = 'ookNuttig';

/** The start of the site; what shares its part of the menu is about the site itself. */
const START = '/';

/**
 * The pages of the guide: those in the parts of the menu without the start. The start, the glossary and the pages about
 * the site itself cannot name all pages that name them.
 */
const guideOf = (items: readonly Item[]): ReadonlySet<string> => {
  const edition = items.find(({ kind }) => kind === 'edition')?.data;
  const parts = Map.groupBy(selectText(edition, 'menu.*.paginas.*'), ({ path }) => path[1]);
  return new Set([...parts.values()].map((part) => part.map(({ value }) => value)).flatMap((part) => (part.includes(START) ? [] : part)));
};

const named = (page: Item, pattern: string): readonly string[] => selectText(page.data, pattern).map(({ value }) => pageOf(value));

/** What to do about a link, and whether the site cannot be built with it. */
interface Remedy {
  readonly text: string;
  readonly isFault: boolean;
}

const fault = (text: string): Remedy => ({ text, isFault: true });

/** Why a link to `target` cannot stay as it is; undefined where it can. */
const remedyFor = (page: Item, { path, value }: Found<string>, target: Item | undefined, isGuide: boolean): Remedy | undefined => {
  const to = pageOf(value);
  const before = selectText(page.data, `${FIELD}.*`).filter((other) => Number(other.path[1]) < Number(path[1]));
  if (to === page.id) return fault('Dit is de pagina zelf. Kies een andere pagina.');
  if (named(page, 'volgende.*.naar').includes(to)) return fault('Deze pagina staat al bij volgende. Kies een andere pagina.');
  if (before.some((other) => pageOf(other.value) === to)) return fault('Deze pagina staat er twee keer. Kies een andere pagina.');
  if (!isGuide || target === undefined) return undefined;
  const back = [...named(target, `${FIELD}.*`), ...named(target, 'volgende.*.naar')];
  return back.includes(page.id)
    ? undefined
    : { text: `Die pagina verwijst niet terug. Past dat wel, zet dan ${page.id} bij ${FIELD} in ${target.file}.`, isFault: false };
};

/** Links between pages of the guide that do not help: to the page itself, told twice, or without a way back; and pages without any. */
export const checkAlsoUseful = (items: readonly Item[]): readonly Problem[] => {
  const guide = guideOf(items);
  const pages = items.filter(({ kind, data }) => kind === 'page' && data !== undefined);
  return pages.flatMap((page) => {
    const links = selectText(page.data, `${FIELD}.*`);
    if (links.length === 0 && guide.has(page.id))
      return [page.problem([FIELD], standsHere(undefined), "Nodig: 2 tot 4 pagina's die dezelfde lezer ook helpen.")];
    return links.flatMap((link) => {
      const to = pageOf(link.value);
      const target = pages.find(({ id }) => id === to);
      const remedy = remedyFor(page, link, target, guide.has(page.id) && guide.has(to));
      const tell = remedy?.isFault === true ? page.problem : page.warning;
      return remedy === undefined ? [] : [tell(link.path, standsHere(link.value), remedy.text)];
    });
  });
};
