import { chart as chartSchema } from '../charts/chart.ts';
import type { Fault } from '../charts/data.ts';
import { readChart } from '../charts/read-chart.ts';
import { fact } from '../reference.ts';
import { table } from '../table.ts';
import type { Item } from './item.ts';
import type { Kind } from './kind.ts';
import { nearest } from './nearest.ts';
import { everyText, select, valueAt } from './path.ts';
import { didYouMean, either, standsHere } from './phrasing.ts';
import type { Problem } from './problem.ts';

type Told = readonly [found: string, remedy: string];

const figure = new Intl.NumberFormat('nl-NL');

/** The names that a fault in a name could have meant. */
interface Names {
  readonly columns: readonly string[];
  readonly rows: readonly string[];
}

const counted = ({ numbers }: Extract<Fault, { kind: 'no-number' | 'which-number' }>): string => {
  if (numbers.length === 0) return 'Dit feit heeft geen getal.';
  const texts = numbers.map(({ text }) => text).join('; ');
  return numbers.length === 1 ? `Dit feit heeft één getal: ${texts}.` : `Dit feit heeft ${numbers.length} getallen: ${texts}.`;
};

const numberRemedy = ({ kind, numbers }: Extract<Fault, { kind: 'no-number' | 'which-number' }>): string => {
  if (numbers.length === 0) return 'Kies een feit met een waarde waarin een getal staat, zoals 71% of een derde.';
  const choice = either(numbers.map((_, at) => String(at + 1)));
  return kind === 'which-number' ? `Zeg welk u bedoelt, met het veld "getal": ${choice}.` : `Kies ${choice}.`;
};

const wording = (fault: Fault, value: unknown, { columns, rows }: Names): Told => {
  switch (fault.kind) {
    case 'no-column':
      return [
        standsHere(fault.name),
        `Deze kolom met cijfers heeft de tabel niet. ${didYouMean(nearest(fault.name, columns))}Kies ${either(columns)}.`,
      ];
    case 'text-column':
      return [standsHere(fault.name), 'In deze kolom staat tekst. Kies een kolom met soort: getal, euro of procent.'];
    case 'no-row':
      return [
        standsHere(fault.name),
        `Deze rij heeft de tabel niet. ${didYouMean(nearest(fault.name, rows))}Neem de eerste cel van een rij over.`,
      ];
    case 'no-number':
    case 'which-number':
      return [`${standsHere(value)} ${counted(fault)}`, numberRemedy(fault)];
    case 'other-measure':
      return [`Het getal is "${fault.text}".`, 'Dat past niet bij "maat". Teken percentages en andere getallen apart.'];
    case 'empty-cell':
      return [
        `In de tabel is een cel leeg: "${fault.row}", kolom "${fault.column}".`,
        'Een lege cel is geen nul. Voeg het veld "gat" toe, met wat er dan staat: geen cijfer in de bron.',
      ];
    case 'unclear-cell':
      return [
        `In de tabel staat "${fault.text}": "${fault.row}", kolom "${fault.column}".`,
        'Nodig: precies één getal, van de soort die bij "maat" staat. Laat deze rij of kolom uit de grafiek.',
      ];
    case 'wrong-sum': {
      const where = fault.row === undefined ? 'De delen' : `De delen van "${fault.row}"`;
      const due = fault.due === undefined ? 'er staat geen totaal' : `het totaal is ${figure.format(fault.due)}`;
      return [
        `${where} zijn samen ${figure.format(fault.sum)}, maar ${due}.`,
        'Verbeter de cijfers. Klopt de bron zelf niet? Teken de delen dan niet als een geheel.',
      ];
    }
  }
};

const faultsOf = (item: Item, items: readonly Item[]): readonly Problem[] => {
  const chart = chartSchema.safeParse(item.data);
  if (!chart.success) return [];
  const dataOf = (kind: Kind, id: string): unknown => items.find((other) => other.kind === kind && other.id === id)?.data;
  const drawn = chart.data.soort === 'feiten' ? undefined : dataOf('table', chart.data.tabel);
  const [head, ...others] = table.safeParse(drawn).data?.kolommen ?? [];
  const isDrawable = ({ soort = 'tekst' }: { soort?: string | undefined }): boolean => chart.data.soort === 'verloop' || soort !== 'tekst';
  const names = {
    columns: others.filter(isDrawable).map(({ id }) => id),
    rows: select(drawn, `rijen.*.${head?.id}`).map(({ value }) => String(value)),
  };
  const { faults } = readChart(chart.data, {
    factOf: (id) => fact.safeParse(dataOf('fact', id)).data,
    tableOf: (id) => table.safeParse(dataOf('table', id)).data,
  });
  return faults.map((fault) => item.problem(fault.path, ...wording(fault, valueAt(item.data, fault.path), names)));
};

/** A number in the words of a chart would be one that no source stands behind. */
const typed = (item: Item): readonly Problem[] =>
  everyText(item.data)
    .filter(({ path, value }) => ['titel', 'label', 'toelichting', 'gat'].includes(String(path.at(-1))) && /\d/.test(value))
    .map(({ path, value }) =>
      item.problem(
        path,
        standsHere(value),
        'Een grafiek noemt zelf geen getallen: die komen uit feiten en tabellen. Schrijf de zin zonder cijfers.',
      ),
    );

/** Charts that cannot be drawn from what they name, and numbers typed in a chart. */
export const checkCharts = (items: readonly Item[]): readonly Problem[] =>
  items.filter(({ kind }) => kind === 'chart').flatMap((item) => [...faultsOf(item, items), ...typed(item)]);
