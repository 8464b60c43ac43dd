import { strToU8, zipSync } from 'fflate';
import { edition, texts } from '../../components/mdx/content.ts';
import { costOutcome } from '../../rules/cost.ts';
import { flowPath } from '../../format/href.ts';
import { fill } from '../../format/placeholders.ts';
import { SPREADSHEET, spreadsheetParts, type Sheet } from '../../format/spreadsheet.ts';
import type { CostFlow } from '../../schema/flow.ts';
import { costCells, noteCells, totalCells } from './_cost-cells.ts';
import { fieldCells, text } from './_field-cells.ts';
import { flowPropsOf } from './_flow-props.ts';

/** The cells of a calculator: fields to fill in, a line per cost, totals per block; it holds the first example. */
const cellsOf = async (id: string): Promise<Pick<Sheet, 'title' | 'rows' | 'choices'>> => {
  const { flow: found, tariffs, tariffLabels } = await flowPropsOf(id);
  const flow = found as CostFlow;
  const words = await texts();
  const { rekenblad, rekenhulp, kostentabel } = words;
  const [example] = flow.voorbeelden;
  const answers = example?.antwoorden ?? {};
  const calculated = { flow, answers, tariffs, tariffLabels, words, outcome: costOutcome(flow, answers, tariffs) };
  const years = [...new Set(Object.values(tariffLabels).map(({ year }) => year))].join(', ');
  const title = fill(rekenblad.titel, { titel: flow.titel });
  return {
    title,
    choices: [rekenblad.ja, rekenblad.nee, rekenblad.misschien],
    rows: [
      [text(title, 'title')],
      [text(fill(rekenblad.uitleg, { voorbeeld: example?.titel ?? '' }))],
      [text(years === '' ? '' : fill(rekenhulp.prijspeil, { jaar: years }))],
      [text(rekenblad.invullen, 'head'), text(kostentabel.aantal, 'head'), text('', 'head')],
      ...fieldCells(calculated),
      [],
      ...costCells(calculated),
      ...totalCells(calculated),
      [],
      ...noteCells(calculated),
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
    widths: ['9cm', '4cm', '6cm', '3cm', '3cm', '2.5cm', '3.5cm', '3.5cm', '7cm'],
    refusals: { choice: rekenblad['geen-keuze'], count: rekenblad['geen-getal'] },
    ...(await cellsOf(id)),
  };
  const parts = Object.entries(spreadsheetParts(sheet)).map(([path, xml]) => [path, strToU8(xml)] as const);
  // A reader of the format looks for its type in the first bytes of the file, so it comes first and is not packed.
  const files = { mimetype: [strToU8(SPREADSHEET), { level: 0 }] as [Uint8Array, { level: 0 }], ...Object.fromEntries(parts) };
  return new Uint8Array(zipSync(files, { mtime: new Date(`${bijgewerkt}T12:00:00`) }));
};
