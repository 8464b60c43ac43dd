import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { withTheme } from './default-theme.ts';
import type { Item } from './item.ts';
import { added, hasFieldsOnly, laidOver } from './laid-over.ts';
import { inOneOrder, lost } from './merge.ts';
import { nearest } from './nearest.ts';
import { select } from './path.ts';
import { didYouMean } from './phrasing.ts';
import type { Problem } from './problem.ts';
import type { Reading } from './read-file.ts';
import { readItems } from './read-items.ts';

/** Where the editions of a content folder stand. */
export const EDITIONS = 'edities';

/** The editions that a content folder holds. */
export const editionsIn = (folder: string): readonly string[] => {
  const place = join(folder, EDITIONS);
  if (!existsSync(place)) return [];
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
};

/** What is one thing in both layers. A tariff may stand in several years: each is one of its own. */
const key = ({ kind, id, file }: Item): string => (kind === 'tariff' ? `${kind} ${basename(file)} ${id}` : `${kind} ${id}`);

const isAway = ({ data }: Item): boolean => typeof data === 'object' && data !== null && 'weg' in data && data.weg === true;

/** `weg: [a, b]` at the top of a file of entries takes these entries away. */
const eachAway = (item: Item): readonly Item[] => {
  if (item.id !== 'weg' || !Array.isArray(item.data)) return [item];
  return item.data.map((name, at) => ({
    ...item,
    id: String(name),
    data: { weg: true },
    problem: (_path, found, remedy) => item.problem([at], found, remedy),
  }));
};

const NOTHING = 'Haal het hier weg: er is niets om weg te nemen.';

const lostIn = (base: Item, over: Item): readonly Problem[] =>
  lost(base.data, over.data).map(({ path, name }) => {
    const known = select(base.data, '*').map((found) => String(found.path[0]));
    return over.problem(path, `"${name}" bestaat niet in ${base.file}.`, `${didYouMean(nearest(name, known))}${NOTHING}`);
  });

/** What takes away something that is not there. */
const awayFromNothing = (over: Item, base: readonly Item[]): readonly Problem[] => {
  const known = base.filter(({ kind }) => kind === over.kind).map(({ id }) => id);
  if (!isAway(over) || known.includes(over.id)) return [];
  return [over.problem(['weg'], `"${over.id}" bestaat niet in de basis.`, `${didYouMean(nearest(over.id, known))}${NOTHING}`)];
};

const dayOf = ({ data }: Item): string => String(select(data, 'datum')[0]?.value ?? '');

/** What changed in the edition stands among what changed in the base, the newest first. */
const newestFirst = (items: readonly Item[]): readonly Item[] => [
  ...items.filter(({ kind }) => kind !== 'change'),
  ...items.filter(({ kind }) => kind === 'change').sort((a, b) => dayOf(b).localeCompare(dayOf(a))),
];

const together = (base: Reading, laid: Reading): Reading => {
  const over = laid.items.flatMap(eachAway);
  const above = new Map(over.map((item) => [key(item), item]));
  const below = new Map(base.items.map((item) => [key(item), item]));
  const items = inOneOrder(base.items, over, key).flatMap((item) => {
    const own = above.get(key(item));
    if (own === undefined) return [item];
    if (isAway(own)) return [];
    return [below.has(key(item)) ? laidOver(item, own) : added(own, base.items)];
  });
  const strays = over.flatMap((item) => {
    const other = below.get(key(item));
    const isLaid = other !== undefined && !isAway(item) && (item.body === undefined || hasFieldsOnly(item));
    return [...awayFromNothing(item, base.items), ...(isLaid ? lostIn(other, item) : [])];
  });
  const taken = over.filter((item) => isAway(item) && below.has(key(item)));
  return {
    items: over.some(({ kind }) => kind === 'change') ? newestFirst(items) : items,
    unknown: new Set([...base.unknown, ...laid.unknown]),
    isComplete: base.isComplete && laid.isComplete,
    problems: [...base.problems, ...laid.problems, ...strays],
    taken: new Map(taken.map(({ kind, id, file }) => [`${kind} ${id}`, file])),
  };
};

/**
 * Reads a content folder, and one of its editions laid over it.
 * @param edition the name of a folder below `edities/`; empty for the base alone
 */
export const readLayers = (folder: string, edition = ''): Reading => {
  const base = withTheme(readItems(folder));
  if (edition === '') return base;
  const place = join(folder, EDITIONS, edition);
  if (existsSync(place))
    return together(base, readItems(place, { name: `${basename(resolve(folder))}/${EDITIONS}/${edition}`, isWhole: false }));
  const problem = {
    file: `${basename(resolve(folder))}/${EDITIONS}/`,
    line: 1,
    field: 'map',
    found: `De editie "${edition}" bestaat niet.`,
    remedy: `${didYouMean(nearest(edition, editionsIn(folder)))}Maak de map ${EDITIONS}/${edition}/ of verbeter EDITIE.`,
  };
  return { ...base, problems: [...base.problems, problem] };
};
