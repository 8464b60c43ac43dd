import * as z from 'zod';
import { id, line } from './vocabulary.ts';

/** Answers by field: an id, several ids of a question that takes several, or a whole number. */
const answers = z.record(id, z.union([id, z.array(id).min(1), z.int().min(0)], { error: 'antwoord' }));

const count = z.int().min(0);
const share = z.string().regex(/^\d+ van \d+$/, { error: 'deel-van' });

/** Options from high to low; those in one place share it. */
const ranking = z.array(z.array(id).min(1)).min(1);

/** What the flow says with some answers. What is left out is not looked at. */
const said = {
  /** Of a plan: the role of each step, how many are done, the next one, and those that are done before their turn. */
  stappen: z.record(id, id).optional(),
  klaar: share.optional(),
  volgende: id.optional(),
  vooruit: z.array(id).optional(),
  /** Of a test: the conditions that are something else than met, and how many are met. */
  voorwaarden: z.record(id, z.enum(['niet-vervuld', 'onbekend', 'niet-van-toepassing'])).optional(),
  vervuld: share.optional(),
  /** Of a vote: how it ends, and whether the chair is asked and decides. */
  stemming: z
    .strictObject({
      uitslag: id,
      voor: count.optional(),
      tegen: count.optional(),
      onbekend: count.optional(),
      voorzitter: z.enum(['beslist', 'gevraagd', 'niet']).optional(),
    })
    .optional(),
  /** Of a reckoning or a tally: amounts as the site writes them, per block and in all (`totaal`); and those of one period. */
  bedragen: z.record(id, line).optional(),
  'per-periode': z.record(id, line).optional(),
  /** Of a tally: how many cases, and how many in each field. */
  aantal: count.optional(),
  geteld: z.record(id, count).optional(),
  /** Of a comparison: the order, who wins each pair, and the order without a criterion (or the outcome where there is none). */
  volgorde: ranking.optional(),
  paren: z.array(line).optional(),
  zonder: z.record(id, z.union([ranking, id], { error: 'volgorde' })).optional(),
  'telt-mee': count.optional(),
  onbekend: count.optional(),
  /** Of a comparison: at how many building blocks each option fits, of how many, and which fit best. */
  treffers: z.record(id, count).optional(),
  'treffers-van': count.optional(),
  passend: z.array(id).optional(),
  /** Of every kind: warnings, parts, whom to speak, and what each next flow is offered. */
  waarschuwingen: z.array(id).optional(),
  onderdelen: z.array(id).optional(),
  bij: z.array(id).optional(),
  meegeven: z.record(id, answers).optional(),
};

/** One case: what somebody answers, and what the flow must say. */
const goldenCase = z.strictObject({
  nr: z.string().regex(/^[A-Z]\d{2,3}$/, { error: 'nummer' }),
  wat: line,
  /** The answer to every question that takes it, but for those under `antwoorden`. */
  overal: id.optional(),
  antwoorden: answers.optional(),
  /** Cases of this file that were counted before, one after the other. */
  na: z.array(z.string()).min(1).optional(),
  uitkomst: id.optional(),
  /** The question that is asked next, where there is no outcome yet. */
  open: id.optional(),
  /** The link that the site writes for this state. */
  link: line.optional(),
  ...said,
});

/** `content/proeven/gevallen/<stroom>.yaml`: the cases of a flow, and what must stand in its texts. */
export const cases = z.strictObject({
  /** The questions in their order, each with its answers, rows or fields. */
  vragen: z.record(id, z.array(id).min(1)).optional(),
  /** The conditions of a test in their order, each with its questions. */
  voorwaarden: z.record(id, z.array(id).min(1)).optional(),
  /** Tariffs as the source gives them. */
  tarieven: z.record(id, line).optional(),
  /** The signs of a comparison as they are printed: per criterium one for each option. */
  tekens: z.record(id, z.array(line).min(2)).optional(),
  /** Over the criteria (of one group): how often the first of a pair of options stands higher, equal and lower. */
  paren: z
    .array(z.strictObject({ een: id, ander: id, groep: id.optional(), hoger: count, gelijk: count, lager: count }))
    .min(1)
    .optional(),
  gevallen: z.array(goldenCase).min(1),
  /** Whom to ask after "I do not know", per question. */
  navragen: z.record(id, z.array(id)).optional(),
  /** Words that a text must hold; see `proof/places.ts` for the places. */
  zegt: z
    .array(z.strictObject({ wat: line, plaats: line, noemt: z.array(line).min(1) }))
    .min(1)
    .optional(),
});

/** A link that a reader has, and what it must open. */
const goldenLink = z.strictObject({
  link: z.string().regex(/^\/\S+#\S*$/, { error: 'link' }),
  /** `uitkomst <id>`, `vraag <id>` or `nakijken`. */
  toont: z.string().regex(/^(uitkomst|vraag) [a-z0-9-]+$|^nakijken$/, { error: 'toont' }),
  /** What is read from it; left out where the link says it all. */
  antwoorden: answers.optional(),
  /** The fragment that the site writes for it, where that is another one. */
  schrijft: line.optional(),
  /** What the reader is told; left out for nothing. */
  meldingen: z.array(line).optional(),
  /** The flow that handed over the answers. */
  van: id.optional(),
  ...said,
});

/** `content/proeven/links.yaml`: links of every released version; these are those of one flow. */
export const goldenLinks = z.array(goldenLink).min(1);

/** `content/proeven/zoeken.yaml`: what a reader types, and what must come first. */
export const searches = z.strictObject({
  zoeken: z.array(z.strictObject({ zoek: line, eerst: line, ook: z.array(line).min(1).optional() })).min(1),
});

export type GoldenAnswers = z.infer<typeof answers>;
export type GoldenCase = z.infer<typeof goldenCase>;
export type GoldenLink = z.infer<typeof goldenLink>;
export type Cases = z.infer<typeof cases>;
export type Searches = z.infer<typeof searches>;
export type Ranking = z.infer<typeof ranking>;

/** The names of what can be said of an outcome. */
export type Said = keyof typeof said;
export const saidNames = Object.keys(said) as readonly Said[];
