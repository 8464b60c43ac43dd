import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import * as z from 'zod';
import { change } from './schema/change.ts';
import { chart } from './schema/charts/chart.ts';
import { diagram } from './schema/diagrams/diagram.ts';
import { flow } from './schema/flow.ts';
import { outcome, page } from './schema/page.ts';
import { contact, edition, fact, renamed, source, tariff, term } from './schema/reference.ts';
import { area, request } from './schema/support.ts';
import { table } from './schema/table.ts';
import { texts } from './schema/texts.ts';
import { id } from './schema/vocabulary.ts';

const folder = (base: string, pattern: string) =>
  glob({ base: `./content/${base}`, pattern, generateId: ({ entry }) => entry.replace(/\.\w+$/, '') });

export const collections = {
  pages: defineCollection({ loader: folder('paginas', '**/*.mdx'), schema: page }),
  outcomes: defineCollection({ loader: folder('uitkomsten', '**/*.mdx'), schema: outcome }),
  flows: defineCollection({ loader: folder('stromen', '*.yaml'), schema: flow }),
  facts: defineCollection({ loader: folder('feiten', '*.yaml'), schema: z.record(id, fact) }),
  tariffs: defineCollection({ loader: folder('tarieven', '*.yaml'), schema: z.record(id, tariff) }),
  tables: defineCollection({ loader: folder('tabellen', '*.yaml'), schema: table }),
  charts: defineCollection({ loader: folder('grafieken', '*.yaml'), schema: chart }),
  diagrams: defineCollection({ loader: folder('schemas', '*.yaml'), schema: diagram }),
  sources: defineCollection({ loader: file('./content/bronnen.yaml'), schema: source }),
  terms: defineCollection({ loader: file('./content/begrippen.yaml'), schema: term }),
  contacts: defineCollection({ loader: file('./content/contacten.yaml'), schema: contact }),
  changes: defineCollection({ loader: folder('.', 'wijzigingen.yaml'), schema: z.record(id, change) }),
  requests: defineCollection({ loader: folder('.', 'hulpvragen.yaml'), schema: z.record(id, request) }),
  areas: defineCollection({ loader: folder('.', 'gebieden.yaml'), schema: z.record(id, area) }),
  edition: defineCollection({ loader: folder('.', 'editie.yaml'), schema: edition }),
  renamed: defineCollection({ loader: folder('.', 'hernoemd.yaml'), schema: renamed }),
  texts: defineCollection({ loader: folder('.', 'teksten.yaml'), schema: texts }),
};
