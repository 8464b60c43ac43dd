import * as z from 'zod';
import { conditional, namedRule } from './condition.ts';
import { anyQuestion, comparisonQuestion, next, unit, wayfinderQuestion } from './question.ts';
import { upkeep } from './upkeep.ts';
import { id, line, path, place } from './vocabulary.ts';

/** A verdict: the first one whose condition holds counts; one without a condition always holds. */
const verdict = z.strictObject({ ...conditional, uitkomst: id, bronnen: z.array(place).optional() });

/** Something to take into account, shown with the outcome while its condition holds. */
const warning = z.strictObject({ id, tekst: line, ...conditional });

/** A part of an outcome, such as a duty: shown where its condition holds, beside all others that do. */
const part = z.strictObject({
  id,
  titel: line,
  ...conditional,
  /** Shown too where its condition is unknown, with the words that say so. */
  'ook-bij-onbekend': line.optional(),
  /** The outcomes that it belongs to; absent for all. */
  uitkomsten: z.array(id).min(1).optional(),
  tekst: z.array(line).min(1),
  actie: line.optional(),
  bij: z.array(id).optional(),
  /** What the contacts under `bij` are asked, in the words of who asks. */
  navraag: line.optional(),
  verder: z.array(next).optional(),
  bronnen: z.array(place).optional(),
});

/** What every kind of flow says. */
const told = {
  titel: line,
  kort: line,
  omschrijving: line.max(160),
  samenvatting: line,
  duur: line,
  oplevert: line,
  groep: id,
  /** The page that explains the subject; absent where this edition has none. */
  pagina: path.optional(),
  bronnen: z.array(place).min(1),
  feiten: z.array(id).optional(),
  /** Why no question of this flow can be answered with "I do not know". */
  'zonder-weet-niet': line.optional(),
  /** Conditions with a name, for all conditions of this flow. */
  regels: z.record(id, namedRule).optional(),
  /** The labels that answers of this flow can give, in words. */
  etiketten: z.record(id, line).optional(),
  /** What the numbers of this flow count. */
  eenheden: z.record(id, unit).optional(),
  waarschuwingen: z.array(warning).optional(),
  onderdelen: z.array(part).optional(),
  /** Remarks shown under every outcome: what is ours, how to read it. */
  opmerkingen: z.array(line),
  /** What the source does not say. */
  open: z.array(line).min(1),
  volgende: z.array(next).min(1),
  ...upkeep,
};

/** What a step asks for, shown as open until its condition holds. */
const requirement = z.strictObject({ tekst: line, ...conditional });

/** What is known of a step besides its question. */
const step = z.strictObject({
  vraag: id,
  /** When the step is done. */
  klaar: line.optional(),
  documenten: z.array(line).min(1).optional(),
  wie: z.array(id).min(1).optional(),
  eisen: z.array(requirement).min(1).optional(),
  bronnen: z.array(place).optional(),
});

/** Ordered steps with a status each. A question whose answers say how far the step is, is a step; the first that is not done is next. */
export const stepsFlow = z.strictObject({
  soort: z.literal('stappenplan'),
  ...told,
  vragen: z.array(anyQuestion).min(2),
  stappen: z.array(step).min(1).optional(),
  oordelen: z.array(verdict).min(1),
});

/** Conditions that are met, not met, unknown or not applicable, and verdicts that are tried in their order. */
export const testFlow = z.strictObject({
  soort: z.literal('toets'),
  ...told,
  vragen: z.array(anyQuestion).min(1),
  /** Layers, in their order: first whether one may apply, then what to arrange. */
  lagen: z
    .array(z.strictObject({ id, titel: line, uitleg: line.optional() }))
    .min(2)
    .optional(),
  /** A group that `buitenOordeel` keeps out of all verdicts and of the count. */
  groepen: z.array(z.strictObject({ id, titel: line, laag: id.optional(), buitenOordeel: z.boolean().optional() })).min(1),
  voorwaarden: z
    .array(z.strictObject({ id, titel: line, uitleg: line, groep: id, vragen: z.array(id).min(1), bronnen: z.array(place).min(1) }))
    .min(1),
  oordelen: z.array(verdict).min(1),
  /** A vote beside the test: the list question whose rows vote, and the question for the chair, who decides a tie. */
  stemming: z.strictObject({ leden: id, voorzitter: id }).optional(),
});

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

const weighing = z.strictObject({
  id,
  label: line,
  teken: z.string().length(1),
  gewicht: z.int().min(0).optional(),
  telt: z.literal('onbekend').optional(),
});

/** Ordinal comparison in pairs with the reader's weights, and how many building blocks fit. Each of the two may be absent. */
export const comparisonFlow = z.strictObject({
  soort: z.literal('vergelijker'),
  ...told,
  vragen: z.array(comparisonQuestion).min(1),
  opties: z.array(z.strictObject({ id, titel: line, kort: line, uitleg: line, teken: z.string().length(1) })).min(2),
  groepen: z
    .array(z.strictObject({ id, titel: line }))
    .min(1)
    .optional(),
  belang: z.array(weighing).min(2).optional(),
  /** The signs from high to low; signs in one place are equal. Only the order counts. */
  schaal: z.array(z.array(line).min(1)).min(2).optional(),
  criteria: z
    .array(
      z.strictObject({ id, titel: line, groep: id, tekens: z.record(id, line), dubbelzinnig: line.optional(), uitleg: line.optional() }),
    )
    .min(1)
    .optional(),
  themas: z
    .array(z.strictObject({ id, titel: line }))
    .min(1)
    .optional(),
  past: z.array(weighing).min(1).optional(),
  bouwstenen: z
    .array(z.strictObject({ id, titel: line, thema: id, omschrijvingen: z.record(id, line) }))
    .min(1)
    .optional(),
  onderzoek: z
    .array(z.strictObject({ tekst: line, bronnen: z.array(place).min(1) }))
    .min(1)
    .optional(),
  eigenschappen: z.array(line).min(1).optional(),
  oordelen: z.array(verdict).min(1),
});

/** A decision tree, or questions in order that give labels: each answer leads to a question or an outcome, or to the next one. */
export const wayfinderFlow = z.strictObject({
  soort: z.literal('wegwijzer'),
  ...told,
  vragen: z.array(wayfinderQuestion).min(1),
  /** Outcomes that go before those the answers lead to, and those where no answer leads anywhere. */
  oordelen: z.array(verdict).min(1).optional(),
  /** Walks the tree once per case and counts the outcomes: in which field each counts, and what one costs. */
  teller: z
    .strictObject({
      vraag: id,
      uitkomst: id,
      posten: z.array(z.strictObject({ uitkomst: id, veld: id, tarief: id.optional(), tariefTot: id.optional() })).min(1),
    })
    .optional(),
});

/** `content/stromen/*.yaml`: one flow each. */
export const flow = z.discriminatedUnion('soort', [stepsFlow, testFlow, costFlow, comparisonFlow, wayfinderFlow]);

export type Verdict = z.infer<typeof verdict>;
export type Part = z.infer<typeof part>;
export type StepsFlow = z.infer<typeof stepsFlow>;
export type TestFlow = z.infer<typeof testFlow>;
export type CostFlow = z.infer<typeof costFlow>;
export type CostBlock = z.infer<typeof costBlock>;
export type CostLine = z.infer<typeof costLine>;
export type OnUnknown = z.infer<typeof onUnknown>;
export type ComparisonFlow = z.infer<typeof comparisonFlow>;
export type WayfinderFlow = z.infer<typeof wayfinderFlow>;
export type Flow = z.infer<typeof flow>;
