import * as z from 'zod';
import { id, line, path } from './vocabulary.ts';

/** Where a reader can go on: a page or a flow of this site. */
export const next = z.strictObject({ naar: path, tekst: line });

/** When a question is asked at all. Each name is a rule in `domain/relevance.ts`; content names one, never writes one. */
export const relevance = z.enum([
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

/** A screen of rows that share their answers: one group of a series. */
export const seriesQuestion = z.strictObject({ soort: z.literal('reeks'), ...asked, reeks: z.enum(['belang', 'bouwstenen']), groep: id });

export type Next = z.infer<typeof next>;
export type Relevance = z.infer<typeof relevance>;
export type Answer = z.infer<typeof answer>;
export type ChoiceQuestion = z.infer<typeof choiceQuestion>;
export type BranchQuestion = z.infer<typeof branchQuestion>;
export type NumberField = z.infer<typeof numberField>;
export type NumbersQuestion = z.infer<typeof numbersQuestion>;
export type SeriesQuestion = z.infer<typeof seriesQuestion>;
export type Question = ChoiceQuestion | BranchQuestion | NumbersQuestion | SeriesQuestion;
