import type * as z from 'zod';
import { change } from '../change.ts';
import { chart } from '../charts/chart.ts';
import { diagram } from '../diagrams/diagram.ts';
import { flow } from '../flow.ts';
import { outcome, page } from '../page.ts';
import { cases, goldenLinks, searches } from '../proof.ts';
import { contact, edition, fact, renamed, source, tariff, term } from '../reference.ts';
import { area, request } from '../support.ts';
import { style } from '../style.ts';
import { table } from '../table.ts';
import { texts } from '../texts.ts';
import { theme } from '../theme.ts';
import { id as idSchema } from '../vocabulary.ts';
import { idHint } from './as-id.ts';
import { checkSchema } from './check-schema.ts';
import type { Item } from './item.ts';
import type { Kind } from './kind.ts';
import type { Problem } from './problem.ts';
import type { Reading } from './read-file.ts';

/** The schema of each kind of content. */
export const schemas: Readonly<Record<Kind, z.ZodType>> = {
  source,
  fact,
  tariff,
  table,
  chart,
  diagram,
  term,
  contact,
  page,
  flow,
  outcome,
  edition,
  texts,
  renamed,
  theme,
  change,
  request,
  area,
  style,
  cases,
  links: goldenLinks,
  searches,
};

/** Kinds of which a file holds several, each under its own id. */
export const several: readonly Kind[] = ['source', 'fact', 'tariff', 'term', 'contact', 'change', 'request', 'area', 'links'];

const idProblem = (item: Item): readonly Problem[] =>
  several.includes(item.kind) && !idSchema.safeParse(item.id).success
    ? [item.problem([], `Het id is "${item.id}".`, `Nodig: ${idHint(item.id)}`)]
    : [];

/** What the schemas refuse. An item that could not be read is left alone: its fault is already told. */
export const schemaProblems = ({ items }: Reading): readonly Problem[] =>
  items.filter(({ data }) => data !== undefined).flatMap((item) => [...idProblem(item), ...checkSchema(item, schemas[item.kind])]);
