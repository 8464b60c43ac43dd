import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { withTheme } from './default-theme.ts';
import type { Item } from './item.ts';
import { lost, merge, pathIn } from './merge.ts';
import { nearest } from './nearest.ts';
import { select, type Path } from './path.ts';
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
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
};

const key = ({ kind, id }: Item): string => `${kind} ${id}`;

const isWhole = ({ kind }: Item): boolean => kind === 'page' || kind === 'outcome';

const isAway = ({ data }: Item): boolean => typeof data === 'object' && data !== null && 'weg' in data && data.weg === true;

/** One item made of two: a problem with it is told at the layer that the value comes from. */
const laidOver = (base: Item, over: Item): Item => {
  if (isWhole(over) || over.data === undefined || base.data === undefined) return over;
  const data = merge(base.data, over.data);
  const originOf = (path: Path): readonly [Item, Path] => {
    for (let length = path.length; length > 0; length -= 1) {
      const own = pathIn(over.data, data, path.slice(0, length));
      if (own !== undefined) return [over, [...own, ...path.slice(length)]];
      const below = pathIn(base.data, data, path.slice(0, length));
      if (below !== undefined) return [base, [...below, ...path.slice(length)]];
    }
    return [over, path];
  };
  return {
    ...base,
    file: over.file,
    data,
    sourceOf: (path) => {
      const [item, own] = originOf(path);
      return item.sourceOf(own);
    },
    problem: (path, found, remedy, part) => {
      const [item, own] = originOf(path);
      return item.problem(own, found, remedy, part);
    },
  };
};

const lostIn = (base: Item, over: Item): readonly Problem[] =>
  lost(base.data, over.data).map(({ path, name }) => {
    const known = select(base.data, '*').map((found) => String(found.path[0]));
    return over.problem(
      path,
      `"${name}" bestaat niet in ${base.file}.`,
      `${didYouMean(nearest(name, known))}Haal het hier weg: er is niets om weg te nemen.`,
    );
  });

/** What takes away something that is not there. */
const awayFromNothing = (over: Item, base: readonly Item[]): readonly Problem[] => {
  if (!isAway(over)) return [];
  const known = base.filter(({ kind }) => kind === over.kind).map(({ id }) => id);
  if (known.includes(over.id)) return [];
  return [
    over.problem(
      ['weg'],
      `"${over.id}" bestaat niet in de basis.`,
      `${didYouMean(nearest(over.id, known))}Haal het hier weg: er is niets om weg te nemen.`,
    ),
  ];
};

const together = (base: Reading, over: Reading): Reading => {
  const above = new Map(over.items.map((item) => [key(item), item]));
  const below = new Set(base.items.map(key));
  const items = [
    ...base.items.flatMap((item) => {
      const own = above.get(key(item));
      if (own === undefined) return [item];
      return isAway(own) ? [] : [laidOver(item, own)];
    }),
    ...over.items.filter((item) => !below.has(key(item)) && !isAway(item)),
  ];
  const strays = over.items.flatMap((item) => [
    ...awayFromNothing(item, base.items),
    ...base.items.filter((other) => key(other) === key(item) && !isWhole(item)).flatMap((other) => lostIn(other, item)),
  ]);
  return {
    items,
    unknown: new Set([...base.unknown, ...over.unknown]),
    isComplete: base.isComplete && over.isComplete,
    problems: [...base.problems, ...over.problems, ...strays],
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
