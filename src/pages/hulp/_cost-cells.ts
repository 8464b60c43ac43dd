import { unitOf } from '../../format/unit.ts';
import { NOTHING, type Range } from '../../rules/range.ts';
import { added, euros, fieldsOf, lineRow, text, type Calculated, type Cells } from './_cost-layout.ts';
import { lineCells } from './_cost-line-cells.ts';

/** A row for each number to fill in. */
export const fieldCells = ({ flow, answers }: Calculated): readonly Cells[] =>
  fieldsOf(flow).map(({ id, label, eenheid }) => [
    text(label),
    { value: Number(answers[id] ?? 0), look: 'input' },
    text(unitOf(flow, eenheid).meervoud),
  ]);

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
