import type { Item } from '../item.ts';
import { selectText, valueAt } from '../path.ts';
import { standsHere } from '../phrasing.ts';
import type { Problem } from '../problem.ts';
import { has } from './parts.ts';

/** Where a flow needs an amount, and where a percentage. */
const amounts = [
  'posten.*.tarief',
  'posten.*.staffel.treden.*.tarief',
  'gratis.*.tarief',
  'teller.posten.*.tarief',
  'teller.posten.*.tariefTot',
];
const rates = ['posten.*.percentage.tarief'];

/** Below this a price in cents was probably written in euros. */
const LEAST_CENTS = 1000;

const misused = (flow: Item, tariffs: ReadonlyMap<string, unknown>): readonly Problem[] => {
  const wrong = (patterns: readonly string[], needed: 'centen' | 'procent', remedy: string): readonly Problem[] =>
    patterns
      .flatMap((pattern) => selectText(flow.data, pattern))
      .filter(({ value }) => {
        const tariff = tariffs.get(value);
        return tariff !== undefined && !has(tariff, needed) && has(tariff, needed === 'centen' ? 'procent' : 'centen');
      })
      .map(({ path, value }) => flow.problem(path, standsHere(value), remedy));
  return [
    ...wrong(amounts, 'centen', 'Dit tarief is een percentage. Kies een tarief met centen, of gebruik "percentage".'),
    ...wrong(rates, 'procent', 'Dit tarief is een bedrag. Kies een tarief met procent.'),
  ];
};

/** Tariffs that are an amount and a percentage, or neither; and amounts so low that they may be euros. */
const checkTariff = (tariff: Item): readonly Problem[] => {
  const given = ['centen', 'procent'].filter((field) => has(tariff.data, field));
  if (given.length !== 1)
    return [
      tariff.problem(
        [],
        given.length === 0
          ? 'Dit tarief heeft geen bedrag en geen percentage.'
          : 'Dit tarief heeft een bedrag (centen) en een percentage (procent).',
        'Nodig: precies één van de twee, centen of procent, elk met min en max.',
      ),
    ];
  const highest = valueAt(tariff.data, ['centen', 'max']);
  return typeof highest === 'number' && highest > 0 && highest < LEAST_CENTS
    ? [
        tariff.warning(
          ['centen', 'max'],
          standsHere(highest),
          `Dat is minder dan € 10. Is dit in hele centen? € ${highest} schrijft u als ${highest * 100}.`,
        ),
      ]
    : [];
};

/** Amounts and percentages: of a tariff, and where a flow uses it. */
export const checkTariffs = (items: readonly Item[]): readonly Problem[] => {
  const tariffs = items.filter(({ kind, data }) => kind === 'tariff' && data !== undefined);
  const known = new Map(tariffs.map(({ id, data }) => [id, data]));
  return [...tariffs.flatMap(checkTariff), ...items.filter(({ kind }) => kind === 'flow').flatMap((flow) => misused(flow, known))];
};
