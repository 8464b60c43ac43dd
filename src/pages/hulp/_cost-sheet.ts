import { strToU8, zipSync } from 'fflate';
import { edition, texts } from '../../components/mdx/content.ts';
import { costOutcome } from '../../domain/cost.ts';
import { flowPath } from '../../format/href.ts';
import { fill } from '../../format/placeholders.ts';
import { SPREADSHEET, spreadsheetParts, type Cell } from '../../format/spreadsheet.ts';
import type { CostFlow, CostLine } from '../../schema/flow.ts';
import { flowPropsOf } from './_flow-props.ts';

const euros = (cents: number): number => cents / 100;
const text = (value: string, look?: Cell['look']): Cell => ({ value, look });
const added = (column: string, rows: readonly number[]): string => `SUM(${rows.map((row) => `[.${column}${row}]`).join(';')})`;

/** Where the fields to fill in begin, after the title, the explanation and the head of the table. */
const FIRST_FIELD = 5;

/** The cells of a calculator: fields to fill in, a line per cost, totals per block; it holds the first example. */
const cellsOf = async (
  id: string,
): Promise<{ readonly title: string; readonly rows: readonly (readonly Cell[])[]; readonly choices: string[] }> => {
  const { flow: any, tariffs, tariffLabels } = await flowPropsOf(id);
  const flow = any as CostFlow;
  const { rekenblad: words, rekenhulp, kostentabel, stroom, stroompagina, opzoeken } = await texts();
  const [example] = flow.voorbeelden;
  const answers = example?.antwoorden ?? {};
  const outcome = costOutcome(flow, answers, tariffs);
  const fields = flow.vragen.flatMap((question) => (question.soort === 'getallen' ? question.velden : []));
  const fieldRow = (field: string): number => FIRST_FIELD + fields.findIndex((one) => one.id === field);
  const firstLine = FIRST_FIELD + fields.length + 2;
  const unknown = rekenhulp.onbekend;
  const said = { yes: words.ja, no: words.nee, maybe: words.misschien, open: words.misschien } as const;

  const lineCells = (line: CostLine, at: number): readonly Cell[] => {
    const row = firstLine + at;
    const { applies, number, total } = outcome.lines[at]!;
    const price = tariffs[line.tarief ?? ''];
    const own = Number(answers[line.bedrag ?? ''] ?? 0);
    const ownPrice: Cell = { value: own, formula: `[.B${fieldRow(line.bedrag ?? '')}]`, look: 'euro' };
    const counted = line.blok === 'per-maand' ? flow.periode : line.aantal;
    const perhaps = price === undefined ? `IF([.F${row}]=0;0;"${unknown}")` : `[.E${row}]*[.F${row}]`;
    return [
      text(line.naam),
      { value: said[applies], look: 'input', oneOf: true },
      text(price === undefined ? kostentabel['uw-bedrag'] : (tariffLabels[line.tarief ?? '']?.source ?? '')),
      price === undefined ? ownPrice : { value: euros(price.min), look: 'euro' },
      price === undefined ? ownPrice : { value: euros(price.max ?? 0), look: 'euro' },
      counted === undefined ? { value: 1 } : { value: number, formula: `[.B${fieldRow(counted)}]` },
      { value: euros(total.min), formula: `IF([.B${row}]="${words.ja}";[.D${row}]*[.F${row}];0)`, look: 'euro' },
      {
        value: total.max === null ? unknown : euros(total.max),
        formula: `IF([.B${row}]="${words.nee}";0;IF([.B${row}]="${words.ja}";[.E${row}]*[.F${row}];${perhaps}))`,
        look: 'euro',
      },
    ];
  };
  const totals = [
    [rekenhulp.eenmalig, 'eenmalig', outcome.oneOff],
    [opzoeken.abonnement, 'per-maand', outcome.period],
    [rekenhulp.cursussen, 'cursussen', outcome.courses],
    [stroompagina.totaal, undefined, outcome.total],
  ] as const;
  const totalCells = ([name, block, range]: (typeof totals)[number]): readonly Cell[] => {
    const rows = flow.posten.flatMap(({ blok }, at) => (block === undefined || blok === block ? [firstLine + at] : []));
    const open = `OR(${rows.map((row) => `[.H${row}]="${unknown}"`).join(';')})`;
    return [
      text(name, 'head'),
      ...Array.from({ length: 5 }, () => text('')),
      { value: euros(range.min), formula: added('G', rows), look: 'total' },
      {
        value: range.max === null ? unknown : euros(range.max),
        formula: `IF(${open};"${unknown}";${added('H', rows)})`,
        look: 'total',
      },
    ];
  };
  const years = [...new Set(Object.values(tariffLabels).map(({ year }) => year))].join(', ');
  const title = fill(words.titel, { titel: flow.titel });
  const heads = [
    kostentabel.post,
    words.geldt,
    rekenhulp.bron,
    words['prijs-van'],
    words['prijs-tot'],
    kostentabel.aantal,
    words.van,
    words.tot,
  ];
  return {
    title,
    choices: [words.ja, words.nee, words.misschien],
    rows: [
      [text(title, 'title')],
      [text(fill(words.uitleg, { voorbeeld: example?.titel ?? '' }))],
      [text(fill(rekenhulp.prijspeil, { jaar: years }))],
      [text(words.invullen, 'head'), text(kostentabel.aantal, 'head'), text('', 'head')],
      ...fields.map(({ id: field, label, eenheid }) => [
        text(label),
        { value: Number(answers[field] ?? 0), look: 'input' } as const,
        text(stroom[`eenheid-${eenheid}`]),
      ]),
      [],
      heads.map((name) => text(name, 'head')),
      ...flow.posten.map(lineCells),
      ...flow.gratis.map(({ naam, tarief }) => [text(naam), text(rekenhulp.gratis), text(tariffLabels[tarief]?.source ?? '')]),
      ...totals.map(totalCells),
      [],
      ...[rekenhulp.aannames, ...flow.aannames, rekenhulp['aannames-uitleg']].map((line, at) => [
        text(line, at === 0 ? 'head' : undefined),
      ]),
      ...[rekenhulp['niet-inbegrepen'], ...flow.nietInbegrepen].map((line, at) => [text(line, at === 0 ? 'head' : undefined)]),
    ],
  };
};

/** The path of the spreadsheet of a calculator. */
export const sheetPath = (id: string): string => `${flowPath(id)}rekenblad.ods`;

/** The calculator as an OpenDocument spreadsheet that reckons by itself, for who has no script or wants to change it. */
export const costSheet = async (id: string): Promise<Uint8Array<ArrayBuffer>> => {
  const { bijgewerkt } = await edition();
  const { rekenblad } = await texts();
  const sheet = {
    name: rekenblad.naam,
    day: bijgewerkt,
    widths: ['9cm', '4cm', '6cm', '3cm', '3cm', '2.5cm', '3.5cm', '3.5cm'],
    ...(await cellsOf(id)),
  };
  const parts = Object.entries(spreadsheetParts(sheet)).map(([path, xml]) => [path, strToU8(xml)] as const);
  // A reader of the format looks for its type in the first bytes of the file, so it comes first and is not packed.
  const files = { mimetype: [strToU8(SPREADSHEET), { level: 0 }] as [Uint8Array, { level: 0 }], ...Object.fromEntries(parts) };
  return new Uint8Array(zipSync(files, { mtime: new Date(`${bijgewerkt}T12:00:00`) }));
};
