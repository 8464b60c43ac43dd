import { addressOf } from './address.ts';
import { anchorsOf } from './anchors.ts';
import type { Item } from './item.ts';
import { naming, type Kind } from './kind.ts';
import { nearest } from './nearest.ts';
import { didYouMean } from './phrasing.ts';
import type { Problem } from './problem.ts';
import type { Reading } from './read-file.ts';
import type { Reference } from './reference.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** An id that the schema refuses is no suggestion. */
const isProper = (id: string): boolean => !/[^a-z0-9/-]/.test(id);

const idsOf = (items: readonly Item[], kind: Kind): readonly string[] =>
  items.filter((item) => item.kind === kind && isProper(item.id)).map(({ id }) => id);

const addressesOf = (items: readonly Item[]): readonly string[] =>
  items.flatMap(({ kind, id }) => (kind === 'page' || kind === 'flow' ? [addressOf(kind, id)] : []));

/** What a reference to nothing was probably meant to name: an id, or an address where it is one. */
export const meantBy = ({ to, id, address }: Reference, items: readonly Item[]): string | undefined =>
  address === undefined ? nearest(id, idsOf(items, to)) : nearest(address, addressesOf(items));

const remedyFor = (reference: Reference, { items, taken }: Reading): string => {
  const { self, where } = naming[reference.to];
  const by = taken?.get(`${reference.to} ${reference.id}`);
  if (by !== undefined) return `De editie neemt dit weg, in ${by}. Verwijs er niet meer naar, of neem het niet weg.`;
  const meant = meantBy(reference, items);
  const otherwise = `Kies er een uit content/${where} of voeg er daar een toe.`;
  return `${capital(self)} bestaat niet. ${meant === undefined ? otherwise : didYouMean(meant).trim()}`;
};

const anchorProblem = ({ anchor, to, problem }: Reference, target: Item, items: readonly Item[]): readonly Problem[] => {
  if (anchor === undefined || to !== 'page' || target.body === undefined) return [];
  const anchors = anchorsOf(target, items);
  if (anchors.includes(anchor)) return [];
  return [
    problem(
      `Op ${target.id} is geen plek met de naam "${anchor}". ${didYouMean(nearest(anchor, anchors))}Kies een kop of een begrip van die pagina, of haal #${anchor} weg.`,
    ),
  ];
};

/** References to content that does not exist. Where a file could not be read, what it may hold is not missed. */
export const dangling = (references: readonly Reference[], reading: Reading): readonly Problem[] => {
  const { items, unknown, isComplete } = reading;
  const known = new Map(items.map((item) => [`${item.kind} ${item.id}`, item]));
  return references.flatMap((reference) => {
    const target = known.get(`${reference.to} ${reference.id}`);
    if (target !== undefined) return isComplete ? anchorProblem(reference, target, items) : [];
    return unknown.has(reference.to) ? [] : [reference.problem(remedyFor(reference, reading))];
  });
};
