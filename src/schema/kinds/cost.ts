import * as z from 'zod';
import { conditional } from '../condition.ts';
import { anyQuestion } from '../question.ts';
import { id, line } from '../vocabulary.ts';
import { told, verdict } from './told.ts';

/** Costs that belong together: paid once, or every period. */
export const costBlock = z.strictObject({
  id,
  titel: line,
  /** What the block adds up to over all periods, where that needs other words. */
  samen: line.optional(),
  /** Paid every period: how many there are, and what one is called. */
  periode: z
    .strictObject({
      veld: id,
      enkelvoud: line,
      meervoud: line,
      /** How many go into a year. */
      'per-jaar': z.int().min(1).optional(),
      /** Said when there are more periods than this; `{bedrag}` is what one period costs. */
      daarna: z.strictObject({ boven: z.int().min(0), tekst: line }).optional(),
    })
    .optional(),
});

/** A step of tiers: up to and including this number, each costs so much. */
const tier = z.strictObject({ tot: z.int().min(1).optional(), tarief: id });

/** What unknown means to a cost: from nothing to its upper bound, no upper bound, all of it, or nothing. */
export const onUnknown = z.enum(['van-nul', 'geen-bovengrens', 'telt-mee', 'telt-niet']);

/** One line of a reckoning: a price, times a number, times the periods of its block. */
export const costLine = z.strictObject({
  id,
  naam: line,
  blok: id,
  ...conditional,
  'bij-onbekend': onUnknown.optional(),
  /** What one costs: a tariff, */
  tarief: id.optional(),
  /** or the field that holds the amount in whole euros, */
  bedrag: id.optional(),
  /** or a tariff that depends on a number: all at the tariff of the tier that the number falls in, or each part at its own, */
  staffel: z.strictObject({ veld: id, wijze: z.enum(['geheel', 'per-trede']), treden: z.array(tier).min(1) }).optional(),
  /** or so many percent of other lines: a tariff or a field that holds the percentage. */
  percentage: z.strictObject({ van: z.array(id).min(1), tarief: id.optional(), veld: id.optional() }).optional(),
  /** How many there are: a field or a fixed number; absent for one. */
  aantal: z.union([id, z.int().min(1)], { error: 'aantal' }).optional(),
  toelichting: line.optional(),
});

/** Answers to a reckoning by field: the id of a choice, or a whole number. */
const givenAnswers = z.record(id, z.union([z.string(), z.int().min(0)]));

/**
 * A table to look costs up in, a row per number: of one field (`veld`), with a column for each of some blocks and their
 * sum; or with a column for each of some lines (`posten`), as many as the row says.
 */
const lookupTable = z.strictObject({
  titel: line,
  aantallen: z.array(z.int().min(1)).min(1),
  veld: id.optional(),
  blokken: z.array(id).min(1).optional(),
  posten: z.array(id).min(1).optional(),
});

/** Ranges in cents over tariffs. */
export const costFlow = z.strictObject({
  soort: z.literal('rekenhulp'),
  ...told,
  vragen: z.array(anyQuestion).min(1),
  /** The verdict in one sentence: `{bedrag}` is the total, `{perioden}` the periods it is over; and without any period. */
  kop: line,
  'kop-zonder-perioden': line.optional(),
  blokken: z.array(costBlock).min(1),
  posten: z.array(costLine).min(1),
  gratis: z.array(z.strictObject({ naam: line, tarief: id })),
  oordelen: z.array(verdict).min(1),
  aannames: z.array(line),
  nietInbegrepen: z.array(line).min(1),
  voorbeelden: z.array(z.strictObject({ titel: line, antwoorden: givenAnswers })).min(1),
  /** Tables to look the costs up in, for a reader without script or on paper: the answers they hold for, and the numbers of a field. */
  opzoeken: z
    .strictObject({
      antwoorden: givenAnswers,
      tabellen: z.array(lookupTable).min(1),
    })
    .optional(),
});

export type CostFlow = z.infer<typeof costFlow>;
export type CostBlock = z.infer<typeof costBlock>;
export type CostLine = z.infer<typeof costLine>;
export type OnUnknown = z.infer<typeof onUnknown>;
