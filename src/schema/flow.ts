import * as z from 'zod';
import { branchQuestion, choiceQuestion, listQuestion, next, numbersQuestion, seriesQuestion } from './question.ts';
import { upkeep } from './upkeep.ts';
import { id, line, path, place } from './vocabulary.ts';

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
  /** Remarks shown under every outcome: what is ours, how to read it. */
  opmerkingen: z.array(line),
  /** What the source does not say. */
  open: z.array(line).min(1),
  volgende: z.array(next).min(1),
  ...upkeep,
};

/** Ordered steps with a status each. The first step that is not `ja` is the next one. */
export const stepsFlow = z.strictObject({
  soort: z.literal('stappenplan'),
  ...told,
  vragen: z.array(choiceQuestion).min(2),
});

/** How a verdict of a `toets` is reached; each name is a rule in `rules/verdict.ts`. */
export const verdictRule = z.enum(['een-nee', 'een-onbekend', 'alles-ja']);

/** Conditions with a three-valued answer and verdicts that are tried in their order. */
export const testFlow = z.strictObject({
  soort: z.literal('toets'),
  ...told,
  vragen: z.array(z.discriminatedUnion('soort', [choiceQuestion, listQuestion])).min(1),
  /** A group named here counts for the verdict only where a rule names it; `buitenOordeel` keeps it out of all rules and of the count. */
  groepen: z.array(z.strictObject({ id, titel: line, buitenOordeel: z.boolean().optional() })).min(1),
  voorwaarden: z
    .array(z.strictObject({ id, titel: line, uitleg: line, groep: id, vragen: z.array(id).min(1), bronnen: z.array(place).min(1) }))
    .min(1),
  oordelen: z.array(z.strictObject({ uitkomst: id, regel: verdictRule, groepen: z.array(id).optional() })).min(1),
  /** A vote beside the test: the list question whose rows vote, and the question for the chair, who decides a tie. */
  stemming: z.strictObject({ leden: id, voorzitter: id }).optional(),
});

/** When a cost applies; each name is a rule in `rules/applicability.ts`. */
export const costRule = z.enum(['altijd', 'bij-nieuwe-verbinding', 'bij-eigen-abonnement', 'bij-doorberekening']);

/** One line of a reckoning: a tariff (or an amount the reader gives), times a number the reader gives. */
export const costLine = z.strictObject({
  id,
  naam: line,
  blok: z.enum(['eenmalig', 'per-maand', 'cursussen']),
  regel: costRule,
  /** A tariff; absent where the reader gives the amount. */
  tarief: id.optional(),
  /** The field that holds the amount in whole euros, where there is no tariff. */
  bedrag: id.optional(),
  /** The field that holds how many there are; absent for one. */
  aantal: id.optional(),
  toelichting: line.optional(),
});

/** Answers to a reckoning by field: the id of a choice, or a whole number. */
const givenAnswers = z.record(id, z.union([id, z.int().min(0)]));

/** Ranges in cents over tariffs. */
export const costFlow = z.strictObject({
  soort: z.literal('rekenhulp'),
  ...told,
  vragen: z.array(z.discriminatedUnion('soort', [choiceQuestion, numbersQuestion])).min(1),
  /** The field with the number of months that costs per month are reckoned over. */
  periode: id,
  /** The fields that count users: all zero gives a warning. */
  gebruikers: z.array(id).min(1),
  posten: z.array(costLine).min(1),
  gratis: z.array(z.strictObject({ naam: line, tarief: id })),
  aannames: z.array(line).min(1),
  nietInbegrepen: z.array(line).min(1),
  voorbeelden: z.array(z.strictObject({ titel: line, antwoorden: givenAnswers })).min(3),
  /** Tables to look the costs up in, for a reader without script or on paper: the answers they hold for, the months and the numbers of users. */
  opzoeken: z
    .strictObject({ antwoorden: givenAnswers, maanden: z.array(z.int().min(1)).min(1), gebruikers: z.array(z.int().min(1)).min(1) })
    .optional(),
});

/** The signs of a comparison, from high to low; signs in one place are equal. */
export const sign = z.enum(['++', '+', '+/-', '-', '-/-']);

const weighing = z.strictObject({ id, label: line, teken: z.string().length(1), gewicht: z.int().min(0).optional() });

/** Ordinal comparison in pairs with the reader's weights, and how many building blocks fit. */
export const comparisonFlow = z.strictObject({
  soort: z.literal('vergelijker'),
  ...told,
  vragen: z.array(seriesQuestion).min(1),
  opties: z.array(z.strictObject({ id, titel: line, kort: line, uitleg: line, teken: z.string().length(1) })).min(2),
  groepen: z.array(z.strictObject({ id, titel: line })).min(1),
  belang: z.array(weighing).min(2),
  criteria: z
    .array(
      z.strictObject({ id, titel: line, groep: id, tekens: z.record(id, sign), dubbelzinnig: line.optional(), uitleg: line.optional() }),
    )
    .min(1),
  themas: z.array(z.strictObject({ id, titel: line })).min(1),
  past: z.array(weighing).min(1),
  bouwstenen: z.array(z.strictObject({ id, titel: line, thema: id, omschrijvingen: z.record(id, line) })).min(1),
  onderzoek: z.array(z.strictObject({ tekst: line, bronnen: z.array(place).min(1) })).min(1),
  eigenschappen: z.array(line).min(1),
});

/** A decision tree: each answer leads to a question or to an outcome. */
export const wayfinderFlow = z.strictObject({
  soort: z.literal('wegwijzer'),
  ...told,
  vragen: z.array(z.discriminatedUnion('soort', [branchQuestion, numbersQuestion])).min(1),
  /** The outcome when every answer on the way is `weet-niet`. */
  allesOnbekend: id.optional(),
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

export type StepsFlow = z.infer<typeof stepsFlow>;
export type TestFlow = z.infer<typeof testFlow>;
export type VerdictRule = z.infer<typeof verdictRule>;
export type CostFlow = z.infer<typeof costFlow>;
export type CostLine = z.infer<typeof costLine>;
export type CostRule = z.infer<typeof costRule>;
export type ComparisonFlow = z.infer<typeof comparisonFlow>;
export type Sign = z.infer<typeof sign>;
export type WayfinderFlow = z.infer<typeof wayfinderFlow>;
export type Flow = z.infer<typeof flow>;
