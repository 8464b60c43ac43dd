import { select, selectText, valueAt, type Found } from '../path.ts';
import { standsHere, together } from '../phrasing.ts';
import type { Problem } from '../problem.ts';
import type { CheckedFlow } from './checked-flow.ts';
import { has } from './parts.ts';

const PRICES = ['tarief', 'bedrag', 'staffel', 'percentage'];
const RATES = ['tarief', 'veld'];

/** Groups that need exactly one of some fields. */
const oneOf = (
  { item }: CheckedFlow,
  { path, value }: Found,
  fields: readonly string[],
  noun: string,
  what: string,
): readonly Problem[] => {
  const given = fields.filter((field) => has(value, field));
  if (given.length === 1) return [];
  const found = given.length === 0 ? `${noun} heeft geen ${what}.` : `${noun} heeft ${together(given)}.`;
  return [item.problem(path, found, `Nodig: precies één van ${together(fields)}.`)];
};

const prices = (flow: CheckedFlow): readonly Problem[] => [
  ...select(flow.data, 'posten.*').flatMap((line) => oneOf(flow, line, PRICES, 'Deze post', 'prijs')),
  ...select(flow.data, 'posten.*.percentage').flatMap((rate) => oneOf(flow, rate, RATES, 'Dit percentage', 'tarief en geen veld')),
];

const isMoney = ({ data }: CheckedFlow, unit: string | undefined): boolean => valueAt(data, ['eenheden', unit ?? '', 'geld']) === true;

/** Fields that have to hold an amount, and fields that have to hold a number of something else. */
const amounts = ['posten.*.bedrag'];
const counts = ['posten.*.aantal', 'posten.*.staffel.veld', 'blokken.*.periode.veld'];

const unitProblems = (flow: CheckedFlow): readonly Problem[] => {
  const wrong = (patterns: readonly string[], isWrong: (isMoney: boolean) => boolean, remedy: string): readonly Problem[] =>
    patterns.flatMap((pattern) =>
      selectText(flow.data, pattern).flatMap(({ path, value }) => {
        const field = flow.fields.find(({ id, isNumber }) => id === value && isNumber);
        if (field === undefined || !has(valueAt(flow.data, ['eenheden']), field.unit ?? '') || !isWrong(isMoney(flow, field.unit)))
          return [];
        return [flow.item.problem(path, standsHere(value), `Dit getal telt ${field.unit}. ${remedy}`)];
      }),
    );
  return [
    ...wrong(amounts, (money) => !money, 'Kies een getal in een eenheid met geld: true.'),
    ...wrong(counts, (money) => money, 'Kies een getal dat geen geld is. Een bedrag van de lezer staat bij "bedrag".'),
  ];
};

/** A number of lines that it does nothing to, or that it would count twice. */
const idleNumbers = ({ item, data }: CheckedFlow): readonly Problem[] =>
  select(data, 'posten.*').flatMap(({ path, value }) => {
    const number = valueAt(value, ['aantal']);
    if (number === undefined) return [];
    if (has(value, 'percentage'))
      return [item.problem([...path, 'aantal'], standsHere(number), 'Bij een percentage telt geen aantal. Haal dit veld weg.')];
    return valueAt(value, ['staffel', 'wijze']) === 'per-trede' && valueAt(value, ['staffel', 'veld']) === number
      ? [item.problem([...path, 'aantal'], standsHere(number), 'Met wijze: per-trede telt de staffel dit getal al. Haal dit veld weg.')]
      : [];
  });

/** Headlines that name periods where no block has any. */
const headline = ({ item, data }: CheckedFlow): readonly Problem[] =>
  select(data, 'blokken.*.periode').length > 0
    ? []
    : selectText(data, 'kop')
        .filter(({ value }) => value.includes('{perioden}'))
        .map(({ path }) =>
          item.problem(
            path,
            'Er staat: "{perioden}".',
            'Geen blok heeft een periode. Haal dit weg, of geef een blok een "periode".',
            '{perioden}',
          ),
        );

/** What does not fit together in the lines of a reckoning: prices, units, numbers. */
export const checkCostLines = (flow: CheckedFlow): readonly Problem[] => [
  ...prices(flow),
  ...unitProblems(flow),
  ...idleNumbers(flow),
  ...headline(flow),
];
