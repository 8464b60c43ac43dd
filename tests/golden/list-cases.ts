import * as z from 'zod';
import { id } from '../../src/schema/vocabulary.ts';
import { askAt, named, numbered, open, share, threeValued, words } from './case-parts.ts';

/** Answers to all fields of a test, and what the test says of them. */
export const judged = z.strictObject({
  ...named,
  overal: threeValued,
  behalve: z.record(id, threeValued).default({}),
  oordeel: id,
  vervuld: share,
  'niet-vervuld': z.array(id).default([]),
  onbekend: z.array(id).default([]),
});

/** `cv.yaml` */
export const cvCases = z.strictObject({
  vragen: z.array(id).length(4),
  gevallen: numbered(judged),
  'zonder-oordeel': z.array(open),
  navragen: askAt,
  noemt: words,
});

/** `dienstenpakket.yaml` */
export const serviceCases = z.strictObject({
  lijsten: z.record(id, z.array(id).min(1)),
  gevallen: numbered(judged),
  'zonder-oordeel': z.array(open),
  navragen: askAt,
  noemt: words,
});

const vote = z.enum(['voor', 'tegen', 'weet-niet']);

/** `werkbedrijf.yaml` */
export const boardCases = z.strictObject({
  kern: z.array(id).length(2),
  lijst: z.record(id, z.string()),
  gevallen: numbered(
    z.strictObject({
      ...named,
      kern: z.tuple([threeValued, threeValued]),
      lijst: z.record(id, threeValued).default({}),
      oordeel: id,
      vervuld: share,
    }),
  ),
  'zonder-oordeel': z.array(open),
  partijen: z.array(id).length(4),
  stemmen: numbered(
    z.strictObject({
      ...named,
      stemmen: z.tuple([vote, vote, vote, vote]),
      voorzitter: vote.optional(),
      uitslag: id,
      stand: z.string().regex(/^\d voor, \d tegen, \d onbekend$/),
      'vraagt-voorzitter': z.boolean(),
      'door-voorzitter': z.boolean().default(false),
    }),
  ),
  navragen: askAt,
  noemt: words,
});
