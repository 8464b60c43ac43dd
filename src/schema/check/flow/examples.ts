import { select, valueAt, type Found } from '../path.ts';
import { standsHere } from '../phrasing.ts';
import type { Problem } from '../problem.ts';
import { fieldOf, type CheckedFlow } from './checked-flow.ts';
import { misgiven } from './given.ts';
import { notHere } from './naming.ts';
import { has } from './parts.ts';

const exampleProblems = (flow: CheckedFlow, { path, value }: Found): readonly Problem[] => {
  const name = String(path.at(-1));
  const field = fieldOf(flow, name);
  if (field === undefined)
    return [
      flow.item.problem(
        path,
        `De veldnaam is "${name}".`,
        notHere(
          'Een vraag of veld met dit id',
          name,
          flow.fields.map(({ id }) => id),
        ),
      ),
    ];
  const fault = misgiven(field, value);
  return fault === undefined ? [] : [flow.item.problem(path, ...fault)];
};

/** Tables to look costs up in that have no columns, or whose numbers are of nothing. */
const tableProblems = ({ item, data }: CheckedFlow, { path, value }: Found): readonly Problem[] => {
  if (!has(value, 'blokken') && !has(value, 'posten'))
    return [item.problem(path, 'Deze tabel heeft geen kolommen.', 'Zeg bij "blokken" of "posten" waarvan de tabel de kosten toont.')];
  if (has(value, 'veld')) return [];
  const counted = select(value, 'posten.*').every((line) =>
    select(data, 'posten.*').some((one) => valueAt(one.value, ['id']) === line.value && typeof valueAt(one.value, ['aantal']) === 'string'),
  );
  return has(value, 'blokken') || !counted
    ? [
        item.problem(
          [...path, 'veld'],
          standsHere(undefined),
          'Zeg van welk getal de rijen zijn. Alleen bij posten die zelf een getal als aantal hebben, mag dit weg.',
        ),
      ]
    : [];
};

/** Answers in the examples and the tables of a reckoning that its questions do not know. */
export const checkExamples = (flow: CheckedFlow): readonly Problem[] => [
  ...['voorbeelden.*.antwoorden.*', 'opzoeken.antwoorden.*']
    .flatMap((pattern) => select(flow.data, pattern))
    .flatMap((given) => exampleProblems(flow, given)),
  ...select(flow.data, 'opzoeken.tabellen.*').flatMap((table) => tableProblems(flow, table)),
];
