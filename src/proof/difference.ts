import type { Path } from '../schema/check/path.ts';
import { saidNames, type Said } from '../schema/proof.ts';

/** Something that a case says and the flow does not. */
export interface Difference {
  readonly path: Path;
  /** Undefined where this flow says nothing of the kind. */
  readonly said: unknown;
  readonly expected: unknown;
}

type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as text of one kind, whatever the order of its keys. */
const same = (one: unknown, other: unknown): boolean => plain(one) === plain(other);

const plain = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    isGroup(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  ) ?? '';

/** What a case says in full: what it leaves out of these is said not to be there. */
const inFull: readonly Said[] = ['voorwaarden', 'geteld'];

/** How a value stands in a case, in one line. */
export const shown = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(shown).join(', ')}]`;
  if (!isGroup(value)) return String(value);
  const pairs = Object.entries(value).map(([key, part]) => `${key}: ${shown(part)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
};

/** Where the flow says something else than was expected, in the order of the schema. */
export const differences = (expected: Partial<Record<Said, unknown>>, said: Partial<Record<Said, unknown>>): readonly Difference[] =>
  saidNames.flatMap((name) => {
    const wanted = expected[name];
    const found = said[name];
    if (wanted === undefined || same(wanted, found)) return [];
    if (!isGroup(wanted) || !isGroup(found) || inFull.includes(name)) return [{ path: [name], said: found, expected: wanted }];
    return Object.entries(wanted)
      .filter(([key, value]) => !same(value, found[key]))
      .map(([key, value]) => ({ path: [name, key], said: found[key], expected: value }));
  });
