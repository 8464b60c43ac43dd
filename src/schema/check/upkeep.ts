import { isOverdue } from '../upkeep.ts';
import type { Content } from './content.ts';
import type { Item } from './item.ts';
import type { Kind } from './kind.ts';
import { nearest } from './nearest.ts';
import { select, valueAt } from './path.ts';
import { didYouMean, standsHere } from './phrasing.ts';
import type { Problem } from './problem.ts';

/** Kinds that somebody looks after. */
const kept: readonly Kind[] = ['page', 'flow', 'edition'];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const orderProblem = (item: Item): readonly Problem[] => {
  const [checked = '', next = ''] = ['gecontroleerd', 'volgendeControle'].map((field) => String(valueAt(item.data, [field])));
  if (!DAY.test(checked) || !DAY.test(next) || next > checked) return [];
  return [
    item.problem(['volgendeControle'], standsHere(next), `De volgende controle komt na de laatste, van ${checked}. Kies een latere dag.`),
  ];
};

const ownerProblem = (item: Item, owners: readonly string[]): readonly Problem[] => {
  const owner = valueAt(item.data, ['eigenaar']);
  if (typeof owner !== 'string' || owners.includes(owner)) return [];
  return [
    item.problem(
      ['eigenaar'],
      standsHere(owner),
      `Deze eigenaar bestaat niet. ${didYouMean(nearest(owner, owners))}Kies er een uit content/editie.yaml (eigenaren) of voeg er daar een toe.`,
    ),
  ];
};

/** A next check that does not come after the last, and owners that the edition does not know. */
export const checkUpkeep = (items: readonly Item[]): readonly Problem[] => {
  const edition = items.find(({ kind }) => kind === 'edition');
  const owners = select(edition?.data, 'eigenaren.*').map(({ path }) => String(path.at(-1)));
  return items
    .filter(({ kind }) => kept.includes(kind))
    .flatMap((item) => [...orderProblem(item), ...(owners.length === 0 ? [] : ownerProblem(item, owners))]);
};

/** The files of pages, of flows and of the edition of which the next check should have been before this day, the longest overdue first. */
export const overdueFiles = (
  { pages, flows, edition }: Content,
  today: string,
): readonly { readonly file: string; readonly day: string }[] =>
  [...pages.values(), ...flows.values(), ...(edition === undefined ? [] : [edition])]
    .filter(({ data }) => isOverdue(data, today))
    .map(({ file, data }) => ({ file, day: data.volgendeControle }))
    .sort((one, other) => one.day.localeCompare(other.day) || one.file.localeCompare(other.file, 'nl'));
