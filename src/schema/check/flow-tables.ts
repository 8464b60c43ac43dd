import type { Item } from './item.ts';
import { select, selectText } from './path.ts';
import { either } from './phrasing.ts';
import type { Problem } from './problem.ts';

/** Tables in a comparison with something for every option. */
const tables = [
  ['criteria.*.tekens', 'teken'],
  ['bouwstenen.*.omschrijvingen', 'omschrijving'],
] as const;

/** Options without a sign or description, and signs and descriptions without an option. */
export const checkTables = (item: Item): readonly Problem[] => {
  const options = selectText(item.data, 'opties.*.id').map(({ value }) => value);
  return tables.flatMap(([pattern, noun]) =>
    select(item.data, pattern).flatMap(({ path, value }) => {
      const given = select(value, '*').map((cell) => String(cell.path[0]));
      return [
        ...options
          .filter((id) => !given.includes(id))
          .map((id) => item.problem(path, `Voor "${id}" staat er geen ${noun}.`, `Voeg "${id}:" toe, met een ${noun}.`)),
        ...given
          .filter((id) => !options.includes(id))
          .map((id) => item.problem([...path, id], `De optie "${id}" bestaat niet.`, `Kies ${either(options)}.`)),
      ];
    }),
  );
};
