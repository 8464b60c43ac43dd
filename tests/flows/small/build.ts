import { flow as flowSchema, type Flow } from '../../../src/schema/flow.ts';

export type Plain = Readonly<Record<string, unknown>>;

export const told = (id: string): Plain => ({ id, titel: id, vraag: `${id}?`, waarom: `Daarom ${id}.` });

const answers = (given: Readonly<Record<string, string | Plain>>): readonly Plain[] =>
  Object.entries(given).map(([id, rest]) => ({
    id,
    label: id,
    ...(typeof rest === 'string' ? (rest === '' ? {} : { telt: rest }) : rest),
  }));

/** One choice; per answer its role, or all that it says. */
export const choice = (id: string, given: Readonly<Record<string, string | Plain>>, rest: Plain = {}): Plain => ({
  soort: 'keuze',
  ...told(id),
  antwoorden: answers(given),
  ...rest,
});

export const several = (id: string, given: Readonly<Record<string, string | Plain>>, rest: Plain = {}): Plain => ({
  ...choice(id, given, rest),
  soort: 'meerkeuze',
});

export const list = (id: string, rows: readonly string[], given: Readonly<Record<string, string | Plain>>, rest: Plain = {}): Plain => ({
  ...choice(id, given, rest),
  soort: 'lijst',
  rijen: rows.map((row) => ({ id: row, titel: row })),
});

/** Whole numbers; per field its highest, or all that it says. */
export const numbers = (id: string, fields: Readonly<Record<string, number | Plain>>, rest: Plain = {}): Plain => ({
  soort: 'getallen',
  ...told(id),
  velden: Object.entries(fields).map(([field, of]) => ({
    id: field,
    label: field,
    eenheid: 'stuks',
    ...(typeof of === 'number' ? { hoogste: of } : of),
  })),
  ...rest,
});

/** A flow of a kind with these parts, as the schema reads it. */
export const flowWith = <Kind extends Flow['soort']>(soort: Kind, parts: Plain): Extract<Flow, { soort: Kind }> =>
  flowSchema.parse({
    soort,
    titel: 'Een stroom',
    kort: 'Stroom',
    omschrijving: 'Een stroom om te proberen.',
    samenvatting: 'Een stroom om te proberen.',
    duur: 'even',
    oplevert: 'niets',
    groep: 'proef',
    eigenaar: 'redactie',
    gecontroleerd: '2026-11-22',
    volgendeControle: '2027-05-22',
    bronnen: [{ bron: 'bron', plaats: 'ergens' }],
    eenheden: { stuks: { enkelvoud: 'stuk', meervoud: 'stuks' } },
    opmerkingen: [],
    open: ['Niets.'],
    volgende: [{ naar: '/elders/', tekst: 'Verder' }],
    ...parts,
  }) as Extract<Flow, { soort: Kind }>;

const PLACE = [{ bron: 'bron', plaats: 'ergens' }];
export const yesNo = { ja: 'vervuld', nee: 'niet-vervuld', 'weet-niet': 'onbekend' };
export const open = { ja: '', nee: '', 'weet-niet': 'onbekend' };

export const condition = (id: string, groep: string, vragen: readonly string[] = [id]): Plain => ({
  id,
  titel: id,
  uitleg: id,
  groep,
  vragen,
  bronnen: PLACE,
});
