import type { Body } from './body.ts';
import type { Item, OnlyOver } from './item.ts';
import { merge, nameOf, pathIn } from './merge.ts';
import { nearest } from './nearest.ts';
import { select, valueAt, type Path } from './path.ts';

const isText = ({ kind }: Item): boolean => kind === 'page' || kind === 'outcome';

const isEmpty = ({ words, components, links, code, headings }: Body): boolean =>
  [words, components, links, code, headings].every((part) => part.length === 0);

/** Whether a text of the edition has fields only: those go over the fields of the base, which keeps its own text. */
export const hasFieldsOnly = (item: Item): boolean => isText(item) && item.body !== undefined && isEmpty(item.body);

/** The nearest part of a list around a path that the edition has and the base has not. */
const partOnlyOver = (base: Item, over: Item, merged: unknown, path: Path): OnlyOver | undefined => {
  for (let length = 1; length <= path.length; length += 1) {
    const part = path.slice(0, length);
    const name = nameOf(valueAt(merged, part));
    if (typeof part.at(-1) !== 'number' || name === undefined) continue;
    const own = pathIn(over.data, merged, part);
    const list = part.slice(0, -1);
    const around = pathIn(base.data, merged, list);
    if (own === undefined || around === undefined || pathIn(base.data, merged, part) !== undefined) continue;
    const known = select(valueAt(base.data, around), '*').flatMap(({ value }) => nameOf(value) ?? []);
    return { path: part, name, where: base.file, near: nearest(name, known) };
  }
  return undefined;
};

/** One item made of two: a problem with it is told at the layer that the value comes from. */
export const laidOver = (base: Item, over: Item): Item => {
  const keepsText = hasFieldsOnly(over);
  if ((isText(over) && !keepsText) || over.data === undefined || base.data === undefined) return over;
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
    // Where its text stands, if it has one.
    file: keepsText ? base.file : over.file,
    data,
    sourceOf: (path) => {
      const [item, own] = originOf(path);
      return item.sourceOf(own);
    },
    problem: (path, found, remedy, part) => {
      const [item, own] = originOf(path);
      return item.problem(own, found, remedy, part);
    },
    warning: (path, found, remedy) => {
      const [item, own] = originOf(path);
      return item.warning(own, found, remedy);
    },
    onlyOver: (path) => partOnlyOver(base, over, data, path),
  };
};

/** What an edition adds to its base. Where it is incomplete, it was probably meant to go over something of the base. */
export const added = (over: Item, base: readonly Item[]): Item => {
  const known = base.filter(({ kind }) => kind === over.kind).map(({ id }) => id);
  return { ...over, onlyOver: () => ({ path: [], name: over.id, where: 'de basis', near: nearest(over.id, known) }) };
};
