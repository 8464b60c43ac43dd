import { expect, test } from 'vitest';
import type { Fact } from '../reference.ts';
import type { Table } from '../table.ts';
import type { Chart } from './chart.ts';
import { readChart } from './read-chart.ts';

const facts: Record<string, Partial<Fact>> = {
  deel: { waarde: '71%' },
  schatting: { waarde: 'ongeveer een derde' },
  paar: { waarde: '36% geheel, 27% niet' },
  honderdste: { waarde: '29', eenheid: '%' },
  bewering: {},
};

const table = {
  kolommen: [
    { id: 'wie', titel: 'Wie' },
    { id: 'eerst', titel: '2014', soort: 'getal' },
    { id: 'later', titel: '2015', soort: 'getal' },
    { id: 'samen', titel: 'Samen', soort: 'getal' },
    { id: 'oordeel', titel: 'Oordeel' },
  ],
  rijen: [
    { wie: 'markt', eerst: 1, later: 2, samen: 3, oordeel: '74%' },
    { wie: 'overheid', eerst: 4, samen: 4, oordeel: 7.1 },
  ],
  totaal: { wie: 'totaal', eerst: 5, later: 2, samen: 7 },
} as unknown as Table;

const read = (chart: Chart) =>
  readChart(chart, { factOf: (id) => facts[id] as Fact | undefined, tableOf: (id) => (id === 'banen' ? table : undefined) });

const factChart = (...staven: { label: string; feit: string; getal?: number }[]) =>
  ({ soort: 'feiten', titel: 'Gebruik', maat: 'procent', staven }) as Chart & { soort: 'feiten' };

const kinds = (chart: Chart): string[] => read(chart).faults.map(({ kind }) => kind);

test('a bar is the number of its fact, said as the fact says it', () => {
  const { panels, faults } = read(
    factChart({ label: 'a', feit: 'deel' }, { label: 'b', feit: 'schatting' }, { label: 'c', feit: 'paar', getal: 2 }),
  );
  expect(faults).toEqual([]);
  expect(panels[0]?.rows.flatMap(({ points }) => points.map(({ value, text, isAbout }) => [value, text, isAbout]))).toEqual([
    [71, '71%', false],
    [100 / 3, 'ongeveer een derde', true],
    [27, '27%', false],
  ]);
});

test('a fact with several numbers must say which, and a fact without one is none', () => {
  expect(kinds(factChart({ label: 'a', feit: 'paar' }))).toEqual(['which-number']);
  expect(kinds(factChart({ label: 'a', feit: 'paar', getal: 3 }))).toEqual(['no-number']);
  expect(kinds(factChart({ label: 'a', feit: 'bewering' }))).toEqual(['no-number']);
});

test('numbers of another sort do not share a scale', () => {
  expect(kinds({ ...factChart({ label: 'a', feit: 'deel' }), maat: 'aantal' })).toEqual(['other-measure']);
});

test('parts of one whole are a hundred percent together', () => {
  const parts = [
    { label: 'a', feit: 'deel' },
    { label: 'b', feit: 'honderdste' },
  ];
  expect(kinds({ ...factChart(...parts), optellen: true })).toEqual([]);
  expect(kinds({ ...factChart(...parts, { label: 'c', feit: 'schatting' }), optellen: true })).toEqual(['wrong-sum']);
});

test('an empty cell is a gap with its words, never a zero', () => {
  const chart: Chart = { soort: 'staven', tabel: 'banen', kolom: 'later', gat: 'geen cijfer' };
  expect(read(chart).panels[0]?.rows.map(({ points: [point] }) => [point?.value, point?.text])).toEqual([
    [2, undefined],
    [undefined, 'geen cijfer'],
  ]);
  expect(kinds({ soort: 'staven', tabel: 'banen', kolom: 'later' })).toEqual(['empty-cell']);
});

test('the rows of a column are the printed total together, where the chart says so', () => {
  expect(kinds({ soort: 'staven', tabel: 'banen', kolom: 'samen', optellen: true })).toEqual([]);
  const other = { ...table, totaal: { samen: 8 } } as unknown as Table;
  const chart: Chart = { soort: 'staven', tabel: 'banen', kolom: 'samen', optellen: true };
  expect(readChart(chart, { factOf: () => undefined, tableOf: () => other }).faults).toEqual([
    { path: ['optellen'], kind: 'wrong-sum', sum: 7, due: 8 },
  ]);
});

test('the parts of a bar are its total together', () => {
  const chart: Chart = { soort: 'stapel', tabel: 'banen', kolommen: ['eerst', 'later'], totaal: 'samen', gat: 'geen cijfer' };
  expect(kinds(chart)).toEqual([]);
  expect(kinds({ ...chart, kolommen: ['eerst', 'eerst'] })).toEqual(['wrong-sum', 'wrong-sum']);
});

test('a course takes the cells that count what it counts, and refuses the others', () => {
  const course = (maat: 'procent' | 'rapportcijfer', rij: string): Chart => ({
    soort: 'verloop',
    tabel: 'banen',
    kolommen: ['oordeel', 'eerst'],
    delen: [{ titel: 'Oordeel', maat, rijen: [rij] }],
  });
  expect(read(course('rapportcijfer', 'overheid')).panels[0]?.rows[0]?.points.map(({ value }) => value)).toEqual([7.1, 4]);
  expect(kinds(course('rapportcijfer', 'markt'))).toEqual(['unclear-cell']);
  expect(kinds(course('procent', 'niemand'))).toEqual(['no-row']);
});

test('columns that do not exist, or hold no numbers, are told', () => {
  expect(kinds({ soort: 'staven', tabel: 'banen', kolom: 'elders' })).toEqual(['no-column']);
  expect(kinds({ soort: 'staven', tabel: 'banen', kolom: 'wie' })).toEqual(['no-column']);
  expect(kinds({ soort: 'staven', tabel: 'banen', kolom: 'oordeel' })).toEqual(['text-column']);
});

test('of a table that does not exist nothing is drawn', () => {
  expect(read({ soort: 'staven', tabel: 'niets', kolom: 'a' })).toEqual({ panels: [], faults: [] });
});
