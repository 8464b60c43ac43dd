import { sharedLines, tariffsOf } from '../../format/cost-text.ts';
import { fill } from '../../format/placeholders.ts';
import type { Cell } from '../../format/spreadsheet.ts';
import { numberIn } from '../../rules/answers.ts';
import { priceOf } from '../../rules/price.ts';
import { NOTHING, type Range } from '../../rules/range.ts';
import type { CostFlow, CostLine } from '../../schema/flow.ts';
import { checkCell, fieldCell, fieldsOf, FIRST_FIELD, text, type Calculated, type Cells } from './_field-cells.ts';
import { tierFormula } from './_price-formula.ts';

const euros = (cents: number): number => cents / 100;
const added = (column: string, rows: readonly number[]): string => `SUM(${rows.map((row) => `[.${column}${row}]`).join(';')})`;

const lineRow = (flow: CostFlow, at: number): number => FIRST_FIELD + fieldsOf(flow).length + 2 + at;

/** What one of a cost is, at least and at most: its tariff, its tier, its percentage, or the amount that is filled in. */
const priceCells = ({ flow, answers, tariffs }: Calculated, line: CostLine): Cells => {
  const { staffel, percentage, bedrag } = line;
  const own = bedrag ?? percentage?.veld;
  if (own !== undefined) {
    const cell: Cell = {
      value: Number(answers[own] ?? 0),
      formula: fieldCell(flow, own),
      look: percentage === undefined ? 'euro' : undefined,
    };
    return [cell, cell];
  }
  const price = tariffs[percentage?.tarief ?? line.tarief ?? ''] ?? NOTHING;
  if (percentage !== undefined) return [{ value: price.min }, { value: price.max ?? 0 }];
  const shown = staffel === undefined ? price : priceOf(line, answers, tariffs);
  return (['min', 'max'] as const).map((bound) => ({
    value: euros(shown[bound] ?? 0),
    formula: staffel && tierFormula(staffel, fieldCell(flow, staffel.veld), tariffs, bound),
    look: 'euro',
  }));
};

/** How many there are, times how many periods. */
const numberCell = ({ flow, answers }: Calculated, { aantal, blok }: CostLine): Cell => {
  const period = flow.blokken.find(({ id }) => id === blok)?.periode?.veld;
  const factors = [aantal, period].filter((factor) => factor !== undefined);
  const value = factors.reduce<number>((all, factor) => all * (typeof factor === 'number' ? factor : (numberIn(answers, factor) ?? 0)), 1);
  const fields = factors.map((factor) => (typeof factor === 'number' ? String(factor) : fieldCell(flow, factor)));
  return fields.length === 0 ? { value } : { value, formula: fields.join('*') };
};

/** One bound of what a line costs where it counts; of a percentage, that part of the other lines. */
const fullFormula = ({ flow, words }: Calculated, { percentage }: CostLine, row: number, price: 'D' | 'E', sums: 'G' | 'H'): string => {
  if (percentage === undefined) return `[.${price}${row}]*[.F${row}]`;
  const rows = flow.posten.flatMap(({ id }, at) => (percentage.van.includes(id) ? [lineRow(flow, at)] : []));
  const share = `[.${price}${row}]/100*${added(sums, rows)}`;
  const unknown = words.rekenhulp.onbekend;
  if (sums === 'G') return share;
  return `IF(OR(${rows.map((at) => `[.H${at}]="${unknown}"`).join(';')});"${unknown}";${share})`;
};

/** What a line costs at least and at most, given whether it applies; what an unknown makes of it is said by the line. */
const totalFormulas = (calculated: Calculated, line: CostLine, row: number): readonly [least: string, most: string] => {
  const { ja, nee } = calculated.words.rekenblad;
  const [least, most] = [fullFormula(calculated, line, row, 'D', 'G'), fullFormula(calculated, line, row, 'E', 'H')];
  const onYes = (full: string): string => `IF([.B${row}]="${ja}";${full};0)`;
  const unlessNo = (full: string): string => `IF([.B${row}]="${nee}";0;${full})`;
  switch (line['bij-onbekend'] ?? 'van-nul') {
    case 'telt-mee':
      return [unlessNo(least), unlessNo(most)];
    case 'telt-niet':
      return [onYes(least), onYes(most)];
    case 'geen-bovengrens': {
      const open = `IF([.F${row}]=0;0;"${calculated.words.rekenhulp.onbekend}")`;
      return [onYes(least), unlessNo(`IF([.B${row}]="${ja}";${most};${open})`)];
    }
    default:
      return [onYes(least), unlessNo(most)];
  }
};

const lineCells = (calculated: Calculated, line: CostLine, at: number): Cells => {
  const { flow, outcome, tariffLabels, words } = calculated;
  const { ja, nee, misschien, 'procent-van': share } = words.rekenblad;
  const unknown = words.rekenhulp.onbekend;
  const { applies, total } = outcome.lines[at]!;
  const sources = [...new Set(tariffsOf(line).flatMap((id) => tariffLabels[id]?.source ?? []))].join('; ');
  const [least, most] = totalFormulas(calculated, line, lineRow(flow, at));
  return [
    text(line.percentage === undefined ? line.naam : fill(share, { naam: line.naam, posten: sharedLines(flow, line) })),
    { value: { yes: ja, no: nee, maybe: misschien, open: misschien }[applies], look: 'input', oneOf: true },
    text(sources || words.kostentabel['uw-bedrag']),
    ...priceCells(calculated, line),
    line.percentage === undefined ? numberCell(calculated, line) : { value: 1 },
    { value: euros(total.min), formula: least, look: 'euro' },
    { value: total.max === null ? unknown : euros(total.max), formula: most, look: 'euro' },
    checkCell(
      `IF(OR(${[ja, nee, misschien].map((choice) => `[.B${lineRow(flow, at)}]="${choice}"`).join(';')});0;1)`,
      words.rekenblad['geen-keuze'],
    ),
  ];
};

/** The table of the costs: its head, a row per cost, and what is free. */
export const costCells = (calculated: Calculated): readonly Cells[] => {
  const { flow, tariffLabels, words } = calculated;
  const { rekenblad, rekenhulp, kostentabel } = words;
  const prices = [rekenblad['prijs-van'], rekenblad['prijs-tot']];
  const heads = [kostentabel.post, rekenblad.geldt, rekenhulp.bron, ...prices, kostentabel.aantal, rekenblad.van, rekenblad.tot];
  return [
    heads.map((name) => text(name, 'head')),
    ...flow.posten.map((line, at) => lineCells(calculated, line, at)),
    ...flow.gratis.map(({ naam, tarief }) => [text(naam), text(rekenhulp.gratis), text(tariffLabels[tarief]?.source ?? '')]),
  ];
};

/** A row for the total of each block of costs, and one for all. */
export const totalCells = ({ flow, outcome, words }: Calculated): readonly Cells[] => {
  const unknown = words.rekenhulp.onbekend;
  const totals: readonly (readonly [name: string, range: Range, block?: string])[] = [
    ...flow.blokken.map(({ id, titel, samen = titel }) => {
      const range = outcome.blocks.find((block) => block.id === id)?.total ?? NOTHING;
      return [samen, range, id] as const;
    }),
    [words.stroompagina.totaal, outcome.total],
  ];
  return totals.map(([name, { min, max }, block]) => {
    const rows = flow.posten.flatMap(({ blok }, at) => (block === undefined || blok === block ? [lineRow(flow, at)] : []));
    const isOpen = `OR(${rows.map((row) => `[.H${row}]="${unknown}"`).join(';')})`;
    if (rows.length === 0) return [text(name, 'head')];
    return [
      text(name, 'head'),
      ...Array.from({ length: 5 }, () => text('')),
      { value: euros(min), formula: added('G', rows), look: 'total' },
      { value: max === null ? unknown : euros(max), formula: `IF(${isOpen};"${unknown}";${added('H', rows)})`, look: 'total' },
    ];
  });
};

/** What is assumed and what is left out, a row for each. */
export const noteCells = ({ flow, words: { rekenhulp } }: Calculated): readonly Cells[] =>
  [
    ...(flow.aannames.length === 0 ? [] : [[rekenhulp.aannames, ...flow.aannames, rekenhulp['aannames-uitleg']]]),
    [rekenhulp['niet-inbegrepen'], ...flow.nietInbegrepen],
  ].flatMap((lines) => lines.map((line, at) => [text(line, at === 0 ? 'head' : undefined)]));
