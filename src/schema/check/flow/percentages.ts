import { select, selectText, valueAt } from '../path.ts';
import { standsHere } from '../phrasing.ts';
import type { Problem } from '../problem.ts';
import type { CheckedFlow } from './checked-flow.ts';
import { has, idsAt } from './parts.ts';

/** The lines that each line is a percentage of. */
const basesIn = ({ data }: CheckedFlow): ReadonlyMap<string, readonly string[]> =>
  new Map(select(data, 'posten.*').map(({ value }) => [String(valueAt(value, ['id'])), idsAt(value, 'percentage.van.*')]));

const restsOn = (bases: ReadonlyMap<string, readonly string[]>, line: string, seen: readonly string[] = []): readonly string[] =>
  (bases.get(line) ?? []).reduce<readonly string[]>((all, base) => (all.includes(base) ? all : restsOn(bases, base, [...all, base])), seen);

/** Whether a line is the first of the circle that it stands in: a circle is told once. */
const isFirst = (bases: ReadonlyMap<string, readonly string[]>, line: string): boolean =>
  [...bases.keys()].find((other) => other === line || (restsOn(bases, line).includes(other) && restsOn(bases, other).includes(line))) ===
  line;

/** Percentages of themselves, and those paid every period over lines that are not. */
export const checkPercentages = (flow: CheckedFlow): readonly Problem[] => {
  const { item, data } = flow;
  const bases = basesIn(flow);
  const lines = select(data, 'posten.*');
  const blockOf = (line: string): unknown => valueAt(lines.find(({ value }) => valueAt(value, ['id']) === line)?.value, ['blok']);
  const periodic = select(data, 'blokken.*')
    .filter(({ value }) => has(value, 'periode'))
    .map(({ value }) => valueAt(value, ['id']));
  return selectText(data, 'posten.*.percentage.van.*').flatMap(({ path, value }) => {
    const own = String(valueAt(data, [...path.slice(0, 2), 'id']));
    const block = valueAt(data, [...path.slice(0, 2), 'blok']);
    if (value === own) return [item.problem(path, standsHere(value), 'Dat is deze post zelf. Kies andere posten.')];
    if (restsOn(bases, value).includes(own))
      return isFirst(bases, own)
        ? [
            item.problem(
              path,
              standsHere(value),
              `Die post is zelf weer een percentage van "${own}". Haal een van de twee verwijzingen weg.`,
            ),
          ]
        : [];
    return bases.has(value) && periodic.includes(block) && blockOf(value) !== block
      ? [
          item.problem(
            path,
            standsHere(value),
            `Die post staat niet in het blok "${String(block)}", dat per periode telt. Kies posten uit dat blok, of zet deze post in een blok zonder periode.`,
          ),
        ]
      : [];
  });
};
