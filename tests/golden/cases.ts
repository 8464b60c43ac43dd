import * as z from 'zod';
import { id } from '../../src/schema/vocabulary.ts';
import { answers, askAt, named, numbered, open, share } from './case-parts.ts';
import { judged } from './list-cases.ts';

const weight = z.enum(['niet', 'wel', 'heel', 'weet-niet']);
const three = z.tuple([z.int(), z.int(), z.int()]);

/** `aansluitstappen.yaml` */
export const stepsCases = z.strictObject({
  stappen: z.array(id).length(6),
  gevallen: numbered(
    z.strictObject({
      ...named,
      stappen: z.array(z.enum(['ja', 'deels', 'nee', 'weet-niet'])).length(6),
      uitkomst: id,
      volgende: id.optional(),
      klaar: share,
      vooruit: z.array(id),
    }),
  ),
  'zonder-uitkomst': z.array(open),
  navragen: askAt,
  verder: z.record(id, z.array(z.string())),
});

/** `voorwaarden.yaml` */
export const testCases = z.strictObject({
  vragen: z.array(id).length(6),
  voorwaarden: z.array(id).length(5),
  gevallen: numbered(judged),
  'zonder-oordeel': z.array(open),
  navragen: askAt,
  opmerkingen: z.array(z.strictObject({ wat: z.string(), bij: id, noemt: z.array(z.string()).min(1) })),
});

/** `kosten.yaml` */
export const costCases = z.strictObject({
  tarieven: z.record(id, z.string()),
  gratis: z.array(id),
  gevallen: numbered(
    z.strictObject({
      ...named,
      antwoorden: answers,
      eenmalig: z.string(),
      'per-maand': z.string(),
      abonnement: z.string(),
      cursussen: z.string(),
      totaal: z.string(),
      'let-op': z.array(id),
    }),
  ),
  invoer: z.array(
    z.discriminatedUnion('geweigerd', [
      z.strictObject({ typt: z.string(), geweigerd: z.undefined().optional(), 'telt-als': z.int(), melding: z.literal('leeg').optional() }),
      z.strictObject({ typt: z.string(), geweigerd: z.enum(['negatief', 'gebroken', 'geen-getal', 'te-groot']) }),
    ]),
  ),
});

/** `varianten.yaml` */
export const comparisonCases = z.strictObject({
  tabel: z
    .array(z.strictObject({ nr: z.int(), criterium: id, groep: id, tekens: z.tuple([z.string(), z.string(), z.string()]) }))
    .length(21),
  dubbelzinnig: id,
  eigenschappen: z.array(
    z.strictObject({ paar: z.string().regex(/^\d tegen \d$/), rijen: id, hoger: z.int(), gelijk: z.int(), lager: z.int() }),
  ),
  belang: numbered(
    z.strictObject({
      ...named,
      belang: z.record(z.string(), weight).default({}),
      overig: weight,
      uitkomst: z.string(),
      paren: z.array(z.string()).length(3).optional(),
      zonder: z.string(),
      'telt-mee': z.int(),
      onbekend: z.int(),
    }),
  ),
  gedeeld: z.record(z.string(), z.array(z.int())),
  passend: numbered(
    z.strictObject({
      ...named,
      keuzes: z.array(z.union([z.int().min(1).max(3), z.enum(['geen', 'weet-niet'])])).length(10),
      treffers: three,
      van: z.int(),
      dichtst: z.array(z.int()),
    }),
  ),
});
