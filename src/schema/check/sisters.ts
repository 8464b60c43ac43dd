import { edition, type Edition } from '../reference.ts';
import { editionsIn, readLayers } from './layers.ts';
import type { Item } from './item.ts';
import { nearest } from './nearest.ts';
import { selectText } from './path.ts';
import { didYouMean, either, standsHere } from './phrasing.ts';
import type { Problem } from './problem.ts';

/** How an edition names the base itself. */
export const EDITIONS_OF_BASE = 'basis';

/** What an edition says of itself, or the base (empty). */
export const editionIn = (folder: string, name: string): Edition | undefined =>
  edition.safeParse(readLayers(folder, name).items.find(({ kind }) => kind === 'edition')?.data).data;

/** Other editions that an edition names and that are not there, or that it is itself. */
export const checkSisters = (items: readonly Item[], folder: string, own = ''): readonly Problem[] => {
  const about = items.find(({ kind }) => kind === 'edition');
  const others = [EDITIONS_OF_BASE, ...editionsIn(folder)].filter((id) => id !== (own === '' ? EDITIONS_OF_BASE : own));
  return selectText(about?.data, 'edities.*').flatMap(({ path, value }) => {
    if (about === undefined || others.includes(value)) return [];
    const choice = others.length === 0 ? 'Er zijn geen andere edities: haal dit weg.' : `Hier kan: ${either(others)}.`;
    return [about.problem(path, standsHere(value), `Die andere editie is er niet. ${didYouMean(nearest(value, others))}${choice}`)];
  });
};
