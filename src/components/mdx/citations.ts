import type { Chart } from '../../schema/charts/chart.ts';
import type { Flow } from '../../schema/flow.ts';
import { isInPart, partIn } from '../../schema/glossary.ts';

/** The ids of the facts, tariffs and tables that a text shows. */
export interface Citations {
  readonly facts: readonly string[];
  readonly tariffs: readonly string[];
  readonly tables: readonly string[];
}

const captured = (text: string, pattern: RegExp): string[] => Array.from(text.matchAll(pattern), ([, id = '']) => id);

/** What a text in MDX or YAML cites: `<Feit id="…" />`, `<Tarief id="…" />`, `<Tabel id="…" />`, `{feit:…}` and `{tarief:…}`. */
export const citedIn = (text: string): Citations => ({
  facts: captured(text, /(?:<Feit\s[^>]*?id="|\{feit:)([a-z0-9-]+)/g),
  tariffs: captured(text, /(?:<Tarief\s[^>]*?id="|\{tarief:)([a-z0-9-]+)/g),
  tables: captured(text, /<Tabel\s[^>]*?id="([a-z0-9-]+)/g),
});

/** The terms that a text in MDX leads to: `<Begrip id="…">`, each once. */
export const termsIn = (text: string): readonly string[] => [...new Set(captured(text, /<Begrip\s[^>]*?id="([a-z0-9-]+)/g))];

/** Citations put together, each id once, in the order of their first appearance. */
export const together = (...all: readonly Partial<Citations>[]): Citations => ({
  facts: [...new Set(all.flatMap(({ facts = [] }) => facts))],
  tariffs: [...new Set(all.flatMap(({ tariffs = [] }) => tariffs))],
  tables: [...new Set(all.flatMap(({ tables = [] }) => tables))],
});

/** What the lists of a page are made from, each with what it cites. */
export interface Lists {
  readonly flows: Readonly<Record<string, Flow>>;
  readonly terms: Readonly<Record<string, { readonly term: string }>>;
  readonly tariffs: object;
  readonly charts: Readonly<Record<string, Chart>>;
  readonly diagrams: object;
}

const inFlows = (body: string, { flows }: Lists): Citations[] =>
  captured(body, /<(?:Stappen|Voorwaarden)\s[^>]*?stroom="([a-z0-9-]+)/g).map((id) => citedIn(JSON.stringify(flows[id] ?? '')));

/** The facts or the table that the charts on a page are drawn from. */
const inCharts = (body: string, { charts }: Lists): Partial<Citations>[] =>
  captured(body, /<Grafiek\s[^>]*?id="([a-z0-9-]+)/g).flatMap((id) => {
    const chart = charts[id];
    if (chart === undefined) return [];
    return chart.soort === 'feiten' ? { facts: chart.staven.map(({ feit }) => feit) } : { tables: [chart.tabel] };
  });

/** The facts that the drawings on a page rest on. */
const inDiagrams = (body: string, { diagrams }: Lists): Partial<Citations>[] =>
  captured(body, /<Schema\s[^>]*?id="([a-z0-9-]+)/g).map((id) => ({
    facts: namedUnder(new Map(Object.entries(diagrams)).get(id) ?? {}, 'feiten'),
  }));

const termsOn = (body: string, { terms }: Lists): readonly object[] => {
  const part = partIn(body);
  return part ? Object.values(terms).filter(({ term }) => isInPart(term, part)) : [];
};

/** What a page cites: in its front matter, in its text, and in the lists that it shows. */
export const citedOn = (body: string, front: { feiten?: readonly string[] | undefined }, lists: Lists): Citations =>
  together(
    { facts: front.feiten ?? [], tariffs: body.includes('<Tarieven />') ? Object.keys(lists.tariffs) : [] },
    citedIn(JSON.stringify(front)),
    citedIn(body),
    citedIn(JSON.stringify(termsOn(body, lists))),
    ...inFlows(body, lists),
    ...inCharts(body, lists),
    ...inDiagrams(body, lists),
  );

/** Maps whose keys are ids of the content itself: a field that is called `tarief` there names no tariff. */
const BY_ID = ['als', 'behalve', 'antwoorden', 'vertaal', 'etiketten', 'tekens', 'omschrijvingen', 'regels', 'eenheden'];

/** The ids under a key anywhere in a flow or a drawing: one id, or a list of them. */
export const namedUnder = (content: unknown, key: string, isById = false): string[] => {
  if (Array.isArray(content)) return content.flatMap((part) => namedUnder(part, key, isById));
  if (content === null || typeof content !== 'object') return [];
  return Object.entries(content).flatMap(([name, part]: [string, unknown]) => {
    if (isById || name !== key) return namedUnder(part, key, name === 'als-een-van' || (BY_ID.includes(name) && !Array.isArray(part)));
    return [part].flat().flatMap((id) => (typeof id === 'string' ? [id] : namedUnder(id, key)));
  });
};

/** What a flow cites: the facts that it rests on, the tariffs that it reckons with, its texts and those of its outcomes. */
export const citedInFlow = (flow: Flow, outcomes: readonly string[]): Citations =>
  together(
    { facts: namedUnder(flow, 'feiten'), tariffs: [...namedUnder(flow, 'tarief'), ...namedUnder(flow, 'tariefTot')] },
    citedIn(JSON.stringify(flow)),
    ...outcomes.map(citedIn),
  );

/** Where each fact, tariff and table is used: the paths of the pages and flows that cite it, in the order of the places given. */
export const usesOf = (places: ReadonlyMap<string, Citations>): ReadonlyMap<string, readonly string[]> => {
  const uses = new Map<string, readonly string[]>();
  for (const [path, { facts, tariffs, tables }] of places) {
    for (const id of [...facts, ...tariffs, ...tables]) uses.set(id, [...(uses.get(id) ?? []), path]);
  }
  return uses;
};
