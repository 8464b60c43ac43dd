import { getCollection } from 'astro:content';
import { flowPath } from '../../format/href.ts';
import { partIn } from '../../schema/glossary.ts';
import { termsIn } from './citations.ts';
import { edition, flows, once, pages } from './content.ts';
import { places, type Place } from './places.ts';

/** The texts of a page or flow that may lead to a term. */
const bodies = async (): Promise<ReadonlyMap<string, string>> => {
  const outcomes = await getCollection('outcomes');
  const ofFlow = (id: string): string => outcomes.flatMap((outcome) => (outcome.id.startsWith(`${id}/`) ? [outcome.body] : [])).join('\n');
  return new Map([
    ...[...(await pages())].map(([path, { body = '' }]) => [path, body] as const),
    ...Object.keys(await flows()).map((id) => [flowPath(id), ofFlow(id)] as const),
  ]);
};

/** The pages and flows whose texts lead to each term, by its id, in the order of the menu; the glossary itself is left out. */
export const termUses = once(async (): Promise<ReadonlyMap<string, readonly Place[]>> => {
  const [all, texts, { menu, hulpmiddelen }] = [await places(), await bodies(), await edition()];
  const inMenu = [...menu.flatMap(({ paginas }) => paginas), ...hulpmiddelen.map(flowPath)];
  const order = [...new Set([...inMenu, ...all.keys()])];
  const uses = new Map<string, Place[]>();
  for (const place of order.flatMap((path) => all.get(path) ?? [])) {
    const body = texts.get(place.path) ?? '';
    if (partIn(body) === undefined) for (const id of termsIn(body)) uses.set(id, [...(uses.get(id) ?? []), place]);
  }
  return uses;
});
