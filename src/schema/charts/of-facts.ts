import type { Fact } from '../reference.ts';
import type { Chart } from './chart.ts';
import { isSame, sumOf, type Row, type Panel, type Tell } from './data.ts';
import { numbersIn } from './number-in-text.ts';

type FactChart = Extract<Chart, { soort: 'feiten' }>;

/** A hundred percent. */
const WHOLE = 100;

const valueOf = ({ waarde = '', eenheid }: Fact): string => (eenheid === '%' ? `${waarde}%` : waarde);

const rowOf = (bar: FactChart['staven'][number], at: number, fact: Fact, { maat }: FactChart, tell: Tell): readonly Row[] => {
  const { label, getal } = bar;
  const numbers = numbersIn(valueOf(fact));
  const path = ['staven', at, getal === undefined ? 'feit' : 'getal'];
  if (getal === undefined && numbers.length > 1) {
    tell({ path, kind: 'which-number', numbers });
    return [];
  }
  const found = numbers[(getal ?? 1) - 1];
  if (found === undefined) {
    tell({ path, kind: 'no-number', numbers });
    return [];
  }
  const { value, text, isAbout, isPercentage } = found;
  if (isPercentage !== (maat === 'procent')) tell({ path, kind: 'other-measure', text });
  return [{ label, points: [{ label, value, text, isAbout }] }];
};

/** The bars of a chart of facts; a fact that does not exist is left out. */
export const panelsOfFacts = (chart: FactChart, factOf: (id: string) => Fact | undefined, tell: Tell): readonly Panel[] => {
  const rows = chart.staven.flatMap((bar, at) => {
    const fact = factOf(bar.feit);
    return fact === undefined ? [] : rowOf(bar, at, fact, chart, tell);
  });
  const sum = sumOf(rows.flatMap(({ points }) => points));
  const isWhole = rows.length === chart.staven.length;
  if (chart.optellen && isWhole && !isSame(sum, WHOLE)) tell({ path: ['optellen'], kind: 'wrong-sum', sum, due: WHOLE });
  return [{ measure: chart.maat, rows }];
};
