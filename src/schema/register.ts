import * as z from 'zod';
import { fact, source, tariff } from './reference.ts';
import { table } from './table.ts';
import { id, line } from './vocabulary.ts';

/** An entry of the register as it is published: what stands in the content, its permanent address, and where this site uses it. */
const entry = <const Sort extends string, Shape extends z.ZodRawShape>(sort: Sort, { shape }: { readonly shape: Shape }) =>
  z.strictObject({
    soort: z.literal(sort),
    id,
    ...shape,
    adres: z.url(),
    gebruikt: z.array(z.strictObject({ titel: line, adres: z.url() })),
  });

/** `/feiten.json`: every fact, tariff and table of this edition, and the documents that they come from. */
export const register = z.strictObject({
  $schema: z.url(),
  naam: line,
  adres: z.url(),
  bijgewerkt: z.string(),
  bronnen: z.array(z.strictObject({ id, ...source.shape })),
  regels: z.array(z.discriminatedUnion('soort', [entry('feit', fact), entry('tarief', tariff), entry('tabel', table)])),
});

export type Register = z.infer<typeof register>;
export type RegisterEntry = Register['regels'][number];

/** The columns of `/feiten.csv`, in their order. */
export const registerColumns = [
  'soort',
  'id',
  'stelling',
  'waarde',
  'eenheid',
  'peildatum',
  'bron',
  'plaats',
  'status',
  'onderwerp',
  'gewicht',
  'adres',
  'gebruikt',
] as const;
