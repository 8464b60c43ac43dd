import * as z from 'zod';
import { id, line, path } from './vocabulary.ts';

/** How the answer to a field of another flow follows from the answers here; each name is a rule in `rules/handover.ts`. */
export const handoverRule = z.enum(['zelfde-antwoord', 'overeenkomst-uit-contracten', 'aansluiting-uit-verbinding', 'telling']);

/** An answer that is offered to another flow: which field there, by which rule, from which field here. */
export const handover = z.strictObject({ veld: id, regel: handoverRule, van: id.optional() });

/** Where a reader can go on: a page or a flow of this site, with the answers that it is offered. */
export const next = z.strictObject({ naar: path, tekst: line, mee: z.array(handover).optional() });

/** When a question is asked at all. Each name is a rule in `rules/relevance.ts`; content names one, never writes one. */
export const relevance = z.enum([
  'bij-staken-van-stemmen',
  'bij-rechtstreeks',
  'bij-bestaande-verbinding',
  'bij-via-gemeente',
  'bij-doorberekening',
]);

/** One answer to choose, what it means and what to do with it. */
export const answer = z.strictObject({
  id,
  label: line,
  uitleg: line.optional(),
  betekenis: line.optional(),
  actie: line.optional(),
  opmerking: line.optional(),
  bij: z.array(id).optional(),
  verder: z.array(next).optional(),
});

const asked = {
  id,
  titel: line,
  vraag: line,
  toelichting: line.optional(),
  waarom: line,
  relevant: relevance.optional(),
  /** May be skipped: the outcome does not wait for it. */
  vrijblijvend: z.boolean().optional(),
  feiten: z.array(id).optional(),
  opmerkingen: z.array(line).optional(),
};

/** One choice out of a few: native radios, nothing chosen beforehand. */
export const choiceQuestion = z.strictObject({ soort: z.literal('keuze'), ...asked, antwoorden: z.array(answer).min(2) });

/** A choice in a decision tree: each answer leads to a question or to an outcome. */
export const branchQuestion = z.strictObject({
  soort: z.literal('keuze'),
  ...asked,
  antwoorden: z.array(answer.extend({ naar: id })).min(2),
});

/** A field for a whole number: 0 up to and including `hoogste`; an empty field counts as 0. */
export const numberField = z.strictObject({
  id,
  label: line,
  toelichting: line.optional(),
  eenheid: z.enum(['maanden', 'gebruikers', 'euro']),
  hoogste: z.int().min(1),
  waarschuwBoven: z.int().min(1).optional(),
  snelkeuzes: z.array(z.int().min(0)).optional(),
});

/** One or more whole numbers on one screen. */
export const numbersQuestion = z.strictObject({ soort: z.literal('getallen'), ...asked, velden: z.array(numberField).min(1) });

/** Rows that share their answers, each row a field of its own. */
export const listQuestion = z.strictObject({
  soort: z.literal('lijst'),
  ...asked,
  rijen: z.array(z.strictObject({ id, titel: line, uitleg: line.optional(), feiten: z.array(id).optional() })).min(1),
  antwoorden: z.array(answer).min(2),
});

/** A screen of rows that share their answers: one group of a series. */
export const seriesQuestion = z.strictObject({ soort: z.literal('reeks'), ...asked, reeks: z.enum(['belang', 'bouwstenen']), groep: id });

export type Next = z.infer<typeof next>;
export type Relevance = z.infer<typeof relevance>;
export type Answer = z.infer<typeof answer>;
export type ChoiceQuestion = z.infer<typeof choiceQuestion>;
export type BranchQuestion = z.infer<typeof branchQuestion>;
export type NumberField = z.infer<typeof numberField>;
export type NumbersQuestion = z.infer<typeof numbersQuestion>;
export type ListQuestion = z.infer<typeof listQuestion>;
export type Handover = z.infer<typeof handover>;
export type SeriesQuestion = z.infer<typeof seriesQuestion>;
export type Question = ChoiceQuestion | BranchQuestion | NumbersQuestion | ListQuestion | SeriesQuestion;
