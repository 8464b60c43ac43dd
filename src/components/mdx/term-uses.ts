import { flowPath } from '../../format/href.ts';
import { partIn } from '../../schema/glossary.ts';
import { termsIn, type Tree } from '../../content/citations.ts';
import { edition, flows, once, outcomeTrees, trees } from './content.ts';
import { places, type Place } from './places.ts';

/** The texts of each page and flow that may lead to a term. */
const treesByPath = async (): Promise<ReadonlyMap<string, readonly Tree[]>> => {
  const ofFlows = Object.keys(await flows()).map(async (id) => [flowPath(id), await outcomeTrees(id)] as const);
  return new Map([...[...(await trees())].map(([path, tree]) => [path, [tree]] as const), ...(await Promise.all(ofFlows))]);
};

/** The pages and flows whose texts lead to each term, by its id, in the order of the menu; the glossary itself is left out. */
export const termUses = once(async (): Promise<ReadonlyMap<string, readonly Place[]>> => {
  const [all, texts, { menu, hulpmiddelen }] = [await places(), await treesByPath(), await edition()];
  const inMenu = [...menu.flatMap(({ paginas }) => paginas), ...hulpmiddelen.map(flowPath)];
  const order = [...new Set([...inMenu, ...all.keys()])];
  const uses = new Map<string, Place[]>();
  for (const place of order.flatMap((path) => all.get(path) ?? [])) {
    const own = texts.get(place.path) ?? [];
    if (own.some((tree) => partIn(tree) !== undefined)) continue;
    for (const id of new Set(own.flatMap(termsIn))) uses.set(id, [...(uses.get(id) ?? []), place]);
  }
  return uses;
});
