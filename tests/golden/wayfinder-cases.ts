import * as z from 'zod';
import { id } from '../../src/schema/vocabulary.ts';
import { answers, askAt, named, numbered, open, words } from './case-parts.ts';

const euros = z.string().regex(/^€ /);

const tree = {
  /** The questions of the tree in the order of the content, each with its answers. */
  vragen: z.record(id, z.array(id).min(2)),
  'zonder-uitkomst': z.array(open),
  navragen: askAt,
  noemt: words,
};

/** `route.yaml` */
export const routeCases = z.strictObject({
  ...tree,
  gevallen: numbered(
    z.strictObject({
      ...named,
      antwoorden: answers,
      uitkomst: id,
      'naar-kosten': answers.default({}),
      'naar-stappen': answers.default({}),
    }),
  ),
});

/** `sw-scenario.yaml` */
export const scenarioCases = z.strictObject({
  ...tree,
  gevallen: numbered(z.strictObject({ ...named, antwoorden: answers, uitkomst: id, bij: z.array(id).min(1) })),
});

const counts = z.record(id, z.int().min(0));

/** `modules.yaml` */
export const moduleCases = z.strictObject({
  ...tree,
  tarieven: z.record(id, euros),
  personen: numbered(z.strictObject({ ...named, antwoorden: answers, uitkomst: id, veld: id, kosten: euros })),
  optelsom: numbered(
    z.strictObject({
      ...named,
      geteld: counts,
      nu: answers.default({}),
      uitkomst: id,
      mensen: z.int(),
      kosten: euros,
      'naar-kosten': counts,
    }),
  ),
  reeksen: numbered(z.strictObject({ ...named, personen: z.array(z.string().regex(/^[A-Z]\d\d$/)).min(1), geteld: counts })),
});
