import type { Item } from './item.ts';
import { select, selectText } from './path.ts';
import { either } from './phrasing.ts';
import type { Problem } from './problem.ts';

const numbered = (item: Item, pattern: string): number[] =>
  select(item.data, pattern).flatMap(({ value }) => (typeof value === 'number' ? [value] : []));

const sumProblem = (item: Item, column: string): readonly Problem[] => {
  const sum = numbered(item, `rijen.*.${column}`).reduce((total, value) => total + value, 0);
  const [total] = numbered(item, `totaal.${column}`);
  if (total === undefined)
    return [item.problem(['optellen'], `De kolom "${column}" heeft geen totaal.`, `Zet onder "totaal" een getal bij "${column}".`)];
  return total === sum
    ? []
    : [
        item.problem(
          ['totaal', column],
          `Er staat ${total}, maar de rijen zijn samen ${sum}.`,
          'Controleer de rijen. Klopt de bron zelf niet? Haal de kolom uit "optellen" en zeg het in "toelichting".',
        ),
      ];
};

/** Cells without a column, texts where a number is due, and totals that are not the sum of their rows. */
export const checkTable = (item: Item): readonly Problem[] => {
  const columns = selectText(item.data, 'kolommen.*.id').map(({ value }) => value);
  const textual = new Set(
    select(item.data, 'kolommen.*').flatMap(({ value }) => {
      const { id, soort = 'tekst' } = value as { id?: string; soort?: string };
      return soort === 'tekst' && id !== undefined ? [id] : [];
    }),
  );
  const cells = [...select(item.data, 'rijen.*.*'), ...select(item.data, 'totaal.*')];
  return [
    ...cells.flatMap(({ path, value }) => {
      const column = String(path.at(-1));
      if (!columns.includes(column)) return [item.problem(path, `De kolom "${column}" bestaat niet.`, `Kies ${either(columns)}.`)];
      return textual.has(column) || typeof value === 'number'
        ? []
        : [item.problem(path, `Er staat: "${String(value)}".`, 'Nodig: een getal. Is de cel in de bron leeg? Laat hem dan weg.')];
    }),
    ...selectText(item.data, 'optellen.*').flatMap(({ value }) => sumProblem(item, value)),
  ];
};
