import * as z from 'zod';
import { answer, target, told } from './answer.ts';
import { conditional } from './condition.ts';
import { id, line } from './vocabulary.ts';

const asked = {
  id,
  titel: line,
  vraag: line,
  toelichting: line.optional(),
  waarom: line,
  ...conditional,
  /** Asks the question too where its condition is unknown. */
  'ook-bij-onbekend': z.literal(true).optional(),
  /** May be skipped: the outcome does not wait for it. */
  vrijblijvend: z.boolean().optional(),
  /** Why nobody can answer "I do not know" here. */
  'zonder-weet-niet': line.optional(),
  feiten: z.array(id).optional(),
  opmerkingen: z.array(line).optional(),
};

/** In a wayfinder: where the question leads, unless its answer says so itself. Without it: to the next question that is asked. */
const leading = { naar: target.optional() };

/** One choice out of a few: native radios, nothing chosen beforehand. */
export const choiceQuestion = z.strictObject({ soort: z.literal('keuze'), ...asked, antwoorden: z.array(answer).min(2) });

/** A choice in a wayfinder: each answer may lead somewhere itself. */
export const branchQuestion = z.strictObject({
  soort: z.literal('keuze'),
  ...asked,
  ...leading,
  antwoorden: z.array(answer.extend({ naar: target.optional() })).min(2),
});

const severalAnswers = z
  .array(
    answer.extend({
      /** Nothing else can be chosen beside this answer, such as "none of these". */
      'sluit-uit': z.literal(true).optional(),
    }),
  )
  .min(2);

/** Several choices out of a few: native checkboxes; at least one. */
export const severalQuestion = z.strictObject({ soort: z.literal('meerkeuze'), ...asked, antwoorden: severalAnswers });
const severalBranch = severalQuestion.extend(leading);

/** A unit of a number: what one of it is called, and more. */
export const unit = z.strictObject({
  enkelvoud: line,
  meervoud: line,
  /** Whole euros: shown as money. */
  geld: z.literal(true).optional(),
});

/** A field for a whole number: 0 up to and including `hoogste`; an empty field counts as 0. */
export const numberField = z.strictObject({
  id,
  label: line,
  toelichting: line.optional(),
  eenheid: id,
  hoogste: z.int().min(1),
  /** The field that says how many there are: this one counts some of those (x of n) and can be no higher. */
  uit: id.optional(),
  /** When a test counts the number as met; of x of n all of them where it is absent. */
  vervuld: z.strictObject({ van: z.int().min(0).optional(), tot: z.int().min(0).optional() }).optional(),
  /** Where the reader may say that the number is not known. */
  onbekend: z.strictObject({ id, label: line, ...told }).optional(),
  snelkeuzes: z.array(z.int().min(0)).optional(),
});

/** One or more whole numbers on one screen. */
export const numbersQuestion = z.strictObject({ soort: z.literal('getallen'), ...asked, velden: z.array(numberField).min(1) });
const numbersBranch = numbersQuestion.extend(leading);

/** Rows that share their answers, each row a field of its own. */
export const listQuestion = z.strictObject({
  soort: z.literal('lijst'),
  ...asked,
  rijen: z.array(z.strictObject({ id, titel: line, uitleg: line.optional(), feiten: z.array(id).optional() })).min(1),
  antwoorden: z.array(answer).min(2),
});
const listBranch = listQuestion.extend(leading);

/** A screen of rows that share their answers: one group of a series. */
export const seriesQuestion = z.strictObject({ soort: z.literal('reeks'), ...asked, reeks: z.enum(['belang', 'bouwstenen']), groep: id });

/** The questions that every kind of flow can ask. */
export const anyQuestion = z.discriminatedUnion('soort', [choiceQuestion, severalQuestion, numbersQuestion, listQuestion]);

/** The questions of a comparison: its own series, and all others. */
export const comparisonQuestion = z.discriminatedUnion('soort', [
  seriesQuestion,
  choiceQuestion,
  severalQuestion,
  numbersQuestion,
  listQuestion,
]);

/** The questions of a wayfinder: they lead on. */
export const wayfinderQuestion = z.discriminatedUnion('soort', [branchQuestion, severalBranch, numbersBranch, listBranch]);

export type Unit = z.infer<typeof unit>;
export type ChoiceQuestion = z.infer<typeof choiceQuestion>;
export type SeveralQuestion = z.infer<typeof severalQuestion>;
export type NumberField = z.infer<typeof numberField>;
export type NumbersQuestion = z.infer<typeof numbersQuestion>;
export type ListQuestion = z.infer<typeof listQuestion>;
export type SeriesQuestion = z.infer<typeof seriesQuestion>;
export type WayfinderQuestion = z.infer<typeof wayfinderQuestion>;
export type Question = z.infer<typeof anyQuestion> | SeriesQuestion | WayfinderQuestion;
export type { Answer, Handover, Next, Role, Target } from './answer.ts';
