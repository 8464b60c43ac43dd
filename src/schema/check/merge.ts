import type { Path } from './path.ts';

type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a part of a list goes by: its id, the number of a golden case, the page of a part of the menu, or what a proof is about. */
export const nameOf = (part: unknown): string | undefined => {
  const name = isGroup(part) ? (part.id ?? part.nr ?? part.pagina ?? part.wat) : undefined;
  return typeof name === 'string' ? name : undefined;
};

/** Whether the parts of a list have names, so that two lists can be laid over each other part by part. */
const isNamed = (list: readonly unknown[]): boolean => list.length > 0 && list.every((part) => nameOf(part) !== undefined);

const isTaken = (part: unknown): boolean => isGroup(part) && part.weg === true;

/**
 * Two lists in one order: that of the base. What the edition adds comes before the part of the base that follows it in
 * the edition; last, where none follows.
 */
export const inOneOrder = <T>(base: readonly T[], over: readonly T[], name: (part: T) => string | undefined): readonly T[] => {
  const known = new Set(base.map(name));
  const before = new Map<string | undefined, readonly T[]>();
  let waiting: readonly T[] = [];
  for (const part of over) {
    if (!known.has(name(part))) waiting = [...waiting, part];
    else if (waiting.length > 0) {
      before.set(name(part), waiting);
      waiting = [];
    }
  }
  return [...base.flatMap((part) => [...(before.get(name(part)) ?? []), part]), ...waiting];
};

const mergeLists = (base: readonly unknown[], over: readonly unknown[]): readonly unknown[] =>
  inOneOrder(base, over, nameOf)
    .map((part) => {
      const found = base.includes(part) ? over.find((candidate) => nameOf(candidate) === nameOf(part)) : undefined;
      return found === undefined ? part : merge(part, found);
    })
    .filter((part) => !isTaken(part));

const taken = (over: Group): readonly unknown[] => (Array.isArray(over.weg) ? over.weg : []);

const mergeGroups = (base: Group, over: Group): Group => {
  const { weg, ...rest } = over;
  const away = taken(over);
  const kept = Object.entries(base).filter(([key]) => !away.includes(key));
  const merged = Object.fromEntries(kept.map(([key, value]) => [key, key in rest ? merge(value, rest[key]) : value]));
  const added = Object.entries(rest).filter(([key]) => !(key in merged));
  return { ...merged, ...Object.fromEntries(added), ...(weg === true ? { weg } : {}) };
};

/**
 * Content with an edition laid over it. Groups are laid over each other field by field, lists of parts with a name part by
 * part, all else is replaced. `weg: [a, b]` takes fields away, `{ id: a, weg: true }` a part of a list.
 */
export const merge = (base: unknown, over: unknown): unknown => {
  if (isGroup(base) && isGroup(over)) return mergeGroups(base, over);
  if (Array.isArray(base) && Array.isArray(over) && isNamed(base) && isNamed(over)) return mergeLists(base, over);
  return over;
};

/** The same place in one of the layers, where a part of a list may stand at another number; undefined where that layer has none. */
export const pathIn = (layer: unknown, merged: unknown, path: Path): Path | undefined => {
  let [own, whole] = [layer, merged];
  const found: (string | number)[] = [];
  for (const step of path) {
    const part: unknown = Array.isArray(whole) ? whole[Number(step)] : isGroup(whole) ? whole[String(step)] : undefined;
    const id = Array.isArray(own) && isNamed(own) ? nameOf(part) : undefined;
    const at = Array.isArray(own) && id !== undefined ? own.findIndex((candidate) => nameOf(candidate) === id) : step;
    const next: unknown = Array.isArray(own) ? own[Number(at)] : isGroup(own) && String(at) in own ? own[String(at)] : undefined;
    if (next === undefined) return undefined;
    found.push(at);
    [own, whole] = [next, part];
  }
  return found;
};

/** What an edition takes away or lays over something that its base does not have: the paths, for a message to the editor. */
export const lost = (base: unknown, over: unknown, path: Path = []): readonly { readonly path: Path; readonly name: string }[] => {
  if (isGroup(base) && isGroup(over)) {
    const away = taken(over).flatMap((name, at) => (String(name) in base ? [] : [{ path: [...path, 'weg', at], name: String(name) }]));
    return [...away, ...Object.keys(over).flatMap((key) => (key in base ? lost(base[key], over[key], [...path, key]) : []))];
  }
  if (!Array.isArray(base) || !Array.isArray(over) || !isNamed(base) || !isNamed(over)) return [];
  return over.flatMap((part: unknown, at) => {
    const found: unknown = base.find((candidate) => nameOf(candidate) === nameOf(part));
    if (found !== undefined) return lost(found, part, [...path, at]);
    return isTaken(part) ? [{ path: [...path, at], name: String(nameOf(part)) }] : [];
  });
};
