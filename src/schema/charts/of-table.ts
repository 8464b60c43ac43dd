import type { Cell, Table } from '../table.ts';
import type { Chart } from './chart.ts';
import { isSame, sumOf, type Panel, type Point, type Row, type Tell } from './data.ts';
import { numbersIn } from './number-in-text.ts';

type TableChart = Exclude<Chart, { soort: 'feiten' }>;
type Column = Table['kolommen'][number];
type Cells = Readonly<Record<string, Cell>>;

const nameOf = (row: Cells, { kolommen }: Table): string => String(row[kolommen[0]?.id ?? ''] ?? '');

const measureOf = (columns: readonly Column[]): Panel['measure'] => {
  const soort = columns[0]?.soort;
  return soort === 'euro' || soort === 'procent' ? soort : 'aantal';
};

/** The columns that the fields of a chart name; a text column only where its cells may say what they count. */
const columnsOf = (
  chart: TableChart,
  table: Table,
  tell: Tell,
): ((id: string, path: readonly (string | number)[]) => readonly Column[]) => {
  const [, ...columns] = table.kolommen;
  return (name, path) => {
    const found = columns.find(({ id }) => id === name);
    const isDrawable = chart.soort === 'verloop' || (found?.soort ?? 'tekst') !== 'tekst';
    if (found === undefined || !isDrawable) tell({ path, kind: found === undefined ? 'no-column' : 'text-column', name });
    return found === undefined || !isDrawable ? [] : [found];
  };
};

/** What a cell is in a chart: its number, or a gap where it is empty. */
const pointOf = (
  cell: Cell | undefined,
  column: Column,
  row: string,
  measure: Panel['measure'],
  gat: string | undefined,
  tell: Tell,
): Point => {
  const label = column.titel;
  const told = { path: ['tabel'], row, column: label, text: String(cell ?? '') };
  if (cell === undefined && gat === undefined) tell({ ...told, kind: 'empty-cell' });
  if (cell === undefined) return { label, value: undefined, text: gat, isAbout: false };
  if (typeof cell === 'number') return { label, value: cell, text: undefined, isAbout: false };
  const [number] = numbersIn(cell);
  const isClear = number?.text === cell.trim() && number.isPercentage === (measure === 'procent');
  if (!isClear) tell({ ...told, kind: 'unclear-cell' });
  return { label, value: isClear ? number.value : undefined, text: cell, isAbout: number?.isAbout ?? false };
};

const checkSums = (chart: TableChart, rows: readonly Row[], table: Table, tell: Tell): void => {
  if (chart.soort === 'stapel') {
    for (const { label, points, total } of rows) {
      const sum = sumOf(points);
      if (!isSame(sum, total)) tell({ path: ['totaal'], kind: 'wrong-sum', sum, due: total, row: label });
    }
  }
  if (chart.soort === 'staven' && chart.optellen) {
    const due = table.totaal?.[chart.kolom];
    const sum = sumOf(rows.flatMap(({ points }) => points));
    if (typeof due !== 'number' || !isSame(sum, due)) {
      tell({ path: ['optellen'], kind: 'wrong-sum', sum, due: typeof due === 'number' ? due : undefined });
    }
  }
};

const courses = (chart: Extract<TableChart, { soort: 'verloop' }>, table: Table, tell: Tell): readonly Panel[] => {
  const find = columnsOf(chart, table, tell);
  const columns = chart.kolommen.flatMap((id, at) => find(id, ['kolommen', at]));
  return chart.delen.map(({ titel, maat, rijen }, part) => ({
    title: titel,
    measure: maat,
    rows: rijen.flatMap((name, at): readonly Row[] => {
      const row = table.rijen.find((one) => nameOf(one, table) === name);
      if (row === undefined) tell({ path: ['delen', part, 'rijen', at], kind: 'no-row', name });
      return row === undefined
        ? []
        : [{ label: name, points: columns.map((column) => pointOf(row[column.id], column, name, maat, chart.gat, tell)) }];
    }),
  }));
};

/** The bars or courses of a chart of a table. */
export const panelsOfTable = (chart: TableChart, table: Table, tell: Tell): readonly Panel[] => {
  if (chart.soort === 'verloop') return courses(chart, table, tell);
  const find = columnsOf(chart, table, tell);
  const columns = chart.soort === 'staven' ? find(chart.kolom, ['kolom']) : chart.kolommen.flatMap((id, at) => find(id, ['kolommen', at]));
  const [whole] = chart.soort === 'stapel' ? find(chart.totaal, ['totaal']) : [];
  const asked = chart.soort === 'staven' ? 1 : chart.kolommen.length + 1;
  const measure = measureOf(columns);
  const rows = table.rijen.map((row): Row => {
    const label = nameOf(row, table);
    const total = whole && row[whole.id];
    return {
      label,
      points: columns.map((column) => pointOf(row[column.id], column, label, measure, chart.gat, tell)),
      total: typeof total === 'number' ? total : undefined,
    };
  });
  if (columns.length + (whole === undefined ? 0 : 1) === asked) checkSums(chart, rows, table, tell);
  return [{ measure, rows }];
};
