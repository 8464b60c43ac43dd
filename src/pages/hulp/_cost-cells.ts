import type { Answers } from '../../rules/answers.ts';
import type { CostOutcome } from '../../rules/cost.ts';
import type { Range } from '../../rules/range.ts';
import type { Cell } from '../../format/spreadsheet.ts';
import type { FlowProps } from '../../islands/flow-props.ts';
import type { CostFlow, CostLine } from '../../schema/flow.ts';
import type { Texts } from '../../schema/texts.ts';

type Cells = readonly Cell[];

/** A calculator with the answers of its first example, and what they cost. */
export interface Calculated extends Pick<FlowProps, 'tariffs' | 'tariffLabels'> {
  readonly flow: CostFlow;
  readonly answers: Answers;
  readonly outcome: CostOutcome;
  readonly words: Texts;
}

/** Where the fields to fill in begin, after the title, the explanation and the head of the table. */
const FIRST_FIELD = 5;

const euros = (cents: number): number => cents / 100;
const added = (column: string, rows: readonly number[]): string => `SUM(${rows.map((row) => `[.${column}${row}]`).join(';')})`;

const fieldsOf = ({ vragen }: CostFlow) => vragen.flatMap((question) => (question.soort === 'getallen' ? question.velden : []));
const fieldRow = (flow: CostFlow, field = ''): number => FIRST_FIELD + fieldsOf(flow).findIndex(({ id }) => id === field);
const lineRow = (flow: CostFlow, at: number): number => FIRST_FIELD + fieldsOf(flow).length + 2 + at;

/** A cell that holds words. */
export const text = (value: string, look?: Cell['look']): Cell => ({ value, look });

/** A row for each number to fill in. */
export const fieldCells = ({ flow, answers, words }: Calculated): readonly Cells[] =>
  fieldsOf(flow).map(({ id, label, eenheid }) => [
    text(label),
    { value: Number(answers[id] ?? 0), look: 'input' },
    text(words.stroom[`eenheid-${eenheid}`]),
  ]);

/** What one of a cost is, at least and at most: its tariff, or the amount that is filled in. */
const priceCells = ({ flow, answers, tariffs }: Calculated, { tarief = '', bedrag = '' }: CostLine): Cells => {
  const price = tariffs[tarief];
  const own: Cell = { value: Number(answers[bedrag] ?? 0), formula: `[.B${fieldRow(flow, bedrag)}]`, look: 'euro' };
  return price === undefined
    ? [own, own]
    : [
        { value: euros(price.min), look: 'euro' },
        { value: euros(price.max ?? 0), look: 'euro' },
      ];
};

const lineCells = (calculated: Calculated, line: CostLine, at: number): Cells => {
  const { flow, outcome, tariffs, tariffLabels, words } = calculated;
  const { ja, nee, misschien } = words.rekenblad;
  const unknown = words.rekenhulp.onbekend;
  const row = lineRow(flow, at);
  const { applies, number, total } = outcome.lines[at]!;
  const isOwn = tariffs[line.tarief ?? ''] === undefined;
  const counted = line.blok === 'per-maand' ? flow.periode : line.aantal;
  const perhaps = isOwn ? `IF([.F${row}]=0;0;"${unknown}")` : `[.E${row}]*[.F${row}]`;
  return [
    text(line.naam),
    { value: { yes: ja, no: nee, maybe: misschien, open: misschien }[applies], look: 'input', oneOf: true },
    text(isOwn ? words.kostentabel['uw-bedrag'] : (tariffLabels[line.tarief ?? '']?.source ?? '')),
    ...priceCells(calculated, line),
    counted === undefined ? { value: 1 } : { value: number, formula: `[.B${fieldRow(flow, counted)}]` },
    { value: euros(total.min), formula: `IF([.B${row}]="${ja}";[.D${row}]*[.F${row}];0)`, look: 'euro' },
    {
      value: total.max === null ? unknown : euros(total.max),
      formula: `IF([.B${row}]="${nee}";0;IF([.B${row}]="${ja}";[.E${row}]*[.F${row}];${perhaps}))`,
      look: 'euro',
    },
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
  const totals: readonly (readonly [name: string, range: Range, block?: CostLine['blok']])[] = [
    [words.rekenhulp.eenmalig, outcome.oneOff, 'eenmalig'],
    [words.opzoeken.abonnement, outcome.period, 'per-maand'],
    [words.rekenhulp.cursussen, outcome.courses, 'cursussen'],
    [words.stroompagina.totaal, outcome.total],
  ];
  return totals.map(([name, { min, max }, block]) => {
    const rows = flow.posten.flatMap(({ blok }, at) => (block === undefined || blok === block ? [lineRow(flow, at)] : []));
    const isOpen = `OR(${rows.map((row) => `[.H${row}]="${unknown}"`).join(';')})`;
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
    [rekenhulp.aannames, ...flow.aannames, rekenhulp['aannames-uitleg']],
    [rekenhulp['niet-inbegrepen'], ...flow.nietInbegrepen],
  ].flatMap((lines) => lines.map((line, at) => [text(line, at === 0 ? 'head' : undefined)]));
