import * as z from 'zod';
import { upkeep } from './upkeep.ts';
import { day, id, line, path, peildatum, standing } from './vocabulary.ts';

/** `content/bronnen.yaml`: the documents that everything rests on. */
export const source = z.strictObject({
  titel: line,
  kort: line,
  uitgever: line,
  jaar: z.int().min(1990).max(2100),
  omschrijving: line,
  rechten: line.optional(),
  /** Where the document can be read. */
  url: z.url().optional(),
});

/** `content/feiten/*.yaml`: one figure or claim, with its date, source and standing. */
export const fact = z.strictObject({
  stelling: line,
  /** The figure as it is shown; digits alone are shown with thousands separators. */
  waarde: line.optional(),
  eenheid: line.optional(),
  /** The tariff that holds the amount, where the figure is an amount of money. */
  tarief: id.optional(),
  peildatum,
  bron: id,
  plaats: line,
  status: standing,
  onderwerp: id,
  gewicht: z.enum(['kern', 'belangrijk', 'achtergrond']),
});

const range = (bound: z.ZodNumber) =>
  z.strictObject({ min: bound, max: bound }).refine(({ min, max }) => min <= max, { error: 'min-boven-max', path: ['min'] });

/** `content/tarieven/*.yaml`: what one unit costs, as a range in whole euro cents (`centen`), or a percentage of other costs. */
export const tariff = z.strictObject({
  naam: line,
  centen: range(z.int().min(0)).optional(),
  procent: range(z.number().min(0).max(1000).multipleOf(0.01)).optional(),
  /** How often it is paid, in words: eenmalig, per maand, per gebruiker. */
  per: line,
  /** When it holds, where that is not from its peildatum on. Of several years of one tariff the newest in force counts. */
  geldig: z.strictObject({ van: day.optional(), tot: day.optional() }).optional(),
  ontvanger: line,
  peildatum,
  bron: id,
  plaats: line,
  status: standing,
});

/** `content/begrippen.yaml`: a term, explained once. */
export const term = z.strictObject({
  term: line,
  afkorting: line.optional(),
  uitleg: line,
  nu: line.optional(),
  grond: z.enum(['bron', 'algemene-kennis']),
  bron: id.optional(),
  zie: z.array(id).optional(),
});

/** `content/contacten.yaml`: a role or organisation to turn to; never a person. */
export const contact = z.strictObject({
  naam: line,
  organisatie: line,
  waarvoor: line,
  mail: z.email().optional(),
  peildatum,
  bron: id,
  plaats: line,
});

/** `content/editie.yaml`: what this edition of the site is called, who makes it, how it is ordered. */
export const edition = z.strictObject({
  naam: line,
  omschrijving: line,
  adres: z.url(),
  /** Who makes the site; absent where nobody is named. */
  afzender: line.optional(),
  /** Organisations that this is no website of; absent where the site is their own. */
  geenWebsiteVan: line.optional(),
  /** The language of the texts, as a tag: nl, en, en-GB. */
  taal: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, { error: 'taal' })
    .default('nl'),
  stand: line,
  contact: z.email().optional(),
  bijgewerkt: day,
  hulpmiddelen: z.array(id),
  menu: z.array(z.strictObject({ titel: line, pagina: path, paginas: z.array(path) })),
  voettekst: z.array(path),
  /** Other editions to name at the foot of the page: `basis`, or a folder below `edities/`. */
  edities: z.array(id).optional(),
  /** Who looks after pages: roles, never persons. */
  eigenaren: z.record(id, z.strictObject({ naam: line, mail: z.email().optional() })),
  /** For the pages that the site makes itself, such as the lists. */
  ...upkeep,
});

/** `content/hernoemd.yaml`: old question and answer ids, so that links of earlier releases keep working. */
export const renamed = z.record(id, z.strictObject({ van: line, naar: line }).array());

export type Source = z.infer<typeof source>;
export type Fact = z.infer<typeof fact>;
export type Tariff = z.infer<typeof tariff>;
export type Term = z.infer<typeof term>;
export type Contact = z.infer<typeof contact>;
export type Edition = z.infer<typeof edition>;
export type Renamed = z.infer<typeof renamed>;
