import * as z from 'zod';
import { conditional } from './condition.ts';
import { id, line, path } from './vocabulary.ts';

/** One row of a handover: the value that is offered when its condition holds. */
const handoverRow = z.strictObject({ ...conditional, waarde: z.union([id, z.int().min(0)]) });

/**
 * An answer that is offered to another flow: which field there (`veld`), and what it gets. Either the answer to a field
 * here (`van`, without it the field of the same name), where `vertaal` gives another answer for some and leaves out the
 * rest; or the first row (`rijen`) whose condition holds.
 */
export const handover = z.strictObject({
  veld: id,
  van: id.optional(),
  vertaal: z.record(id, id).optional(),
  rijen: z.array(handoverRow).min(1).optional(),
});

/** Where a reader can go on: a page or a flow of this site, with the answers that it is offered. */
export const next = z.strictObject({ naar: path, tekst: line, mee: z.array(handover).optional() });

/** How an answer counts: in a test, in a plan, in a vote. Code never looks at the id of an answer. */
export const role = z.enum([
  ...['onbekend', 'vervuld', 'niet-vervuld', 'niet-van-toepassing'],
  ...['klaar', 'bezig', 'niet', 'voor', 'tegen'],
] as const);

const told = {
  uitleg: line.optional(),
  betekenis: line.optional(),
  actie: line.optional(),
  opmerking: line.optional(),
  bij: z.array(id).optional(),
  /** What the contacts under `bij` are asked, in the words of who asks; an answer that counts as unknown asks its question. */
  navraag: line.optional(),
  verder: z.array(next).optional(),
};

/** One answer to choose, what it means and what to do with it. */
export const answer = z.strictObject({
  id,
  label: line,
  ...told,
  telt: role.optional(),
  /** Labels that this answer gives: conditions further on can ask for them. */
  etiketten: z.array(id).min(1).optional(),
});

/** Where a wayfinder goes on: to a question or an outcome, or to the first row whose condition holds. */
export const target = z.union([id, z.array(z.strictObject({ ...conditional, naar: id })).min(1)], { error: 'naar' });

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

export type Next = z.infer<typeof next>;
export type Role = z.infer<typeof role>;
export type Answer = z.infer<typeof answer>;
export type Target = z.infer<typeof target>;
export type Unit = z.infer<typeof unit>;
export type ChoiceQuestion = z.infer<typeof choiceQuestion>;
export type SeveralQuestion = z.infer<typeof severalQuestion>;
export type NumberField = z.infer<typeof numberField>;
export type NumbersQuestion = z.infer<typeof numbersQuestion>;
export type ListQuestion = z.infer<typeof listQuestion>;
export type Handover = z.infer<typeof handover>;
export type SeriesQuestion = z.infer<typeof seriesQuestion>;
export type WayfinderQuestion = z.infer<typeof wayfinderQuestion>;
export type Question = z.infer<typeof anyQuestion> | SeriesQuestion | WayfinderQuestion;
