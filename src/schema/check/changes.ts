import type { Item } from './item.ts';
import { valueAt } from './path.ts';
import { standsHere } from './phrasing.ts';
import type { Problem } from './problem.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const dayOf = (item: Item | undefined, field: string): string | undefined => {
  const day = valueAt(item?.data, [field]);
  return typeof day === 'string' && DAY.test(day) ? day : undefined;
};

/** Changes that do not stand with the newest first, or that are younger than the edition says it is. */
export const checkChanges = (items: readonly Item[]): readonly Problem[] => {
  const updated = dayOf(
    items.find(({ kind }) => kind === 'edition'),
    'bijgewerkt',
  );
  const changes = items.filter(({ kind }) => kind === 'change');
  return changes.flatMap((item, at) => {
    const [day, above] = [dayOf(item, 'datum'), changes[at - 1]];
    if (day === undefined) return [];
    const newer = above !== undefined && day > (dayOf(above, 'datum') ?? day);
    return [
      ...(newer ? [item.problem(['datum'], standsHere(day), `De nieuwste wijziging staat bovenaan. Zet deze boven "${above.id}".`)] : []),
      ...(updated !== undefined && day > updated
        ? [
            item.problem(
              ['datum'],
              standsHere(day),
              `Dat is na ${updated}, de dag bij "bijgewerkt" in content/editie.yaml. Pas die dag aan, of verbeter deze.`,
            ),
          ]
        : []),
    ];
  });
};
