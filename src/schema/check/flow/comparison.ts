import { select, selectText, valueAt, type Found } from '../path.ts';
import { either, standsHere, together } from '../phrasing.ts';
import type { Problem } from '../problem.ts';
import type { CheckedFlow } from './checked-flow.ts';
import { has, idsAt, within } from './parts.ts';

/** Tables in a comparison with something for every option. */
const tables = [
  ['criteria.*.tekens', 'teken'],
  ['bouwstenen.*.omschrijvingen', 'omschrijving'],
] as const;

/** Parts of a comparison that need each other. */
const pairs: readonly (readonly [part: string, needs: readonly string[]])[] = [
  ['criteria', ['groepen', 'belang', 'schaal']],
  ['bouwstenen', ['themas', 'past']],
];

/** Options without a sign or description, and signs and descriptions without an option. */
const cells = ({ item, data }: CheckedFlow): readonly Problem[] => {
  const options = idsAt(data, 'opties.*.id');
  return tables.flatMap(([pattern, noun]) =>
    select(data, pattern).flatMap(({ path, value }) => {
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

const halves = ({ item, data }: CheckedFlow): readonly Problem[] =>
  pairs.flatMap(([part, needs]) => {
    if (has(data, part))
      return needs
        .filter((field) => !has(data, field))
        .map((field) =>
          item.problem(
            [field],
            standsHere(undefined),
            `Bij "${part}" hoort "${field}". Voeg het veld "${field}" toe, of haal "${part}" weg.`,
          ),
        );
    const idle = needs.filter((field) => has(data, field));
    return idle.length === 0
      ? []
      : [
          item.problem(
            idle.slice(0, 1),
            `Er staat ${together(idle.map((field) => `"${field}"`))}, maar geen "${part}".`,
            `Voeg "${part}" toe, of haal dit weg.`,
          ),
        ];
  });

/** Signs that do not stand on the scale, or stand on it twice. */
const signs = ({ item, data }: CheckedFlow): readonly Problem[] => {
  const places: readonly Found<string>[] = selectText(data, 'schaal.*.*');
  const scale = places.map(({ value }) => value);
  if (!has(data, 'schaal')) return [];
  return [
    ...places
      .filter(({ value }, at) => scale.indexOf(value) < at)
      .map(({ path, value }) =>
        item.problem(path, `Het teken "${value}" staat twee keer in de schaal.`, 'Elk teken heeft één plaats. Haal er een weg.'),
      ),
    ...selectText(data, 'criteria.*.tekens.*')
      .filter(({ value }) => !scale.includes(value))
      .map(({ path, value }) =>
        item.problem(path, standsHere(value), `Dit teken staat niet in "schaal". Kies ${either(scale)}, of voeg het daar toe.`),
      ),
  ];
};

const unweighed = ({ item, data }: CheckedFlow): readonly Problem[] =>
  select(data, 'belang').flatMap((list) =>
    within(list, '*')
      .filter(({ value }) => !has(value, 'gewicht') && valueAt(value, ['telt']) === undefined)
      .map(({ path }) =>
        item.problem(
          [...path, 'gewicht'],
          standsHere(undefined),
          'Zeg hoe zwaar dit weegt (gewicht: 0 of meer), of dat het onbekend is (telt: onbekend).',
        ),
      ),
  );

/** What does not fit together in a comparison: options, signs, weights, and parts that need each other. */
export const checkComparison = (flow: CheckedFlow): readonly Problem[] =>
  flow.kind === 'vergelijker' ? [...cells(flow), ...halves(flow), ...signs(flow), ...unweighed(flow)] : [];
