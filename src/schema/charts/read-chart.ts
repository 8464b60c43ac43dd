import type { Fact } from '../reference.ts';
import type { Table } from '../table.ts';
import type { Chart } from './chart.ts';
import type { ChartData, Fault } from './data.ts';
import { panelsOfFacts } from './of-facts.ts';
import { panelsOfTable } from './of-table.ts';

/** Where a chart finds what it names; undefined for what does not exist. */
export interface Named {
  readonly factOf: (id: string) => Fact | undefined;
  readonly tableOf: (id: string) => Table | undefined;
}

/** What a chart draws, and every reason why it cannot be drawn. Sums are checked where the rest is sound. */
export const readChart = (chart: Chart, { factOf, tableOf }: Named): ChartData => {
  const faults: Fault[] = [];
  const tell = (fault: Fault): void => void faults.push(fault);
  if (chart.soort === 'feiten') return { panels: panelsOfFacts(chart, factOf, tell), faults };
  const table = tableOf(chart.tabel);
  const panels = table === undefined ? [] : panelsOfTable(chart, table, tell);
  const others = faults.filter(({ kind }) => kind !== 'wrong-sum');
  return { panels, faults: others.length > 0 ? others : faults };
};
