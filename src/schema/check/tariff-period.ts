import type { Item } from './item.ts';
import { valueAt } from './path.ts';
import type { Problem } from './problem.ts';

/** The first day of a year, a month or a day: "2016" begins on 2016-01-01. */
const firstDay = (moment: unknown): string => {
  const [from = ''] = String(moment).split('/');
  return `${from}${'-01'.repeat(Math.max(0, 3 - from.split('-').length))}`;
};

const text = (value: unknown): string | undefined => (value === undefined || value === null ? undefined : String(value));

/** The day from which a tariff holds: the day it says, else the first day of its peildatum. */
export const holdsFrom = ({ data }: Item): string => firstDay(text(valueAt(data, ['geldig', 'van'])) ?? valueAt(data, ['peildatum']) ?? '');

const holdsUntil = ({ data }: Item): string | undefined => text(valueAt(data, ['geldig', 'tot']));

const isInForce = (item: Item, day: string): boolean => holdsFrom(item) <= day && (holdsUntil(item) ?? day) >= day;

const byId = (items: readonly Item[]): ReadonlyMap<string, readonly Item[]> => {
  const groups = new Map<string, readonly Item[]>();
  for (const item of items) if (item.kind === 'tariff') groups.set(item.id, [...(groups.get(item.id) ?? []), item]);
  return groups;
};

const newestFirst = (items: readonly Item[]): readonly Item[] => [...items].sort((a, b) => holdsFrom(b).localeCompare(holdsFrom(a)));

/**
 * Of the years of a tariff that stand side by side the one that is reckoned with: the newest in force on that day, else the
 * newest there is.
 */
export const tariffsInForce = (items: readonly Item[], day: string): ReadonlySet<Item> =>
  new Set(
    [...byId(items).values()].flatMap((years) => {
      const ordered = newestFirst(years);
      return ordered.find((item) => isInForce(item, day)) ?? ordered[0] ?? [];
    }),
  );

/** The same tariff twice from the same day: nobody can tell which one holds. */
export const checkTariffYears = (items: readonly Item[]): readonly Problem[] =>
  [...byId(items).values()].flatMap((years) =>
    years.flatMap((item, at) => {
      const first = years.slice(0, at).find((other) => holdsFrom(other) === holdsFrom(item));
      if (first === undefined) return [];
      return [
        item.problem(
          [],
          `"${item.id}" staat ook in ${first.file}, vanaf dezelfde dag.`,
          'Geef een van de twee een andere peildatum of een ander begin (geldig: { van: … }), of haal er een weg.',
        ),
      ];
    }),
  );

/** Tariffs of which the period ended before the day, and no other holds: a warning for the editor. */
export const expiredTariffs = (items: readonly Item[], day: string): readonly Problem[] =>
  [...byId(items).values()]
    .filter((years) => !years.some((item) => isInForce(item, day)))
    .flatMap(newestFirst)
    .filter((item, at, all) => all.findIndex(({ id }) => id === item.id) === at && holdsUntil(item) !== undefined)
    .map((item) =>
      item.problem(
        ['geldig', 'tot'],
        `Dit tarief gold tot en met ${holdsUntil(item)}.`,
        'Zet het nieuwe tarief erbij, met zijn eigen jaar.',
      ),
    );
