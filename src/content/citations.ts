import type { Body } from '../schema/check/body.ts';
import { everyText } from '../schema/check/path.ts';
import type { Chart } from '../schema/charts/chart.ts';
import { isInPart, partIn } from '../schema/glossary.ts';

/** The ids of the facts, tariffs and tables that a text shows. */
export interface Citations {
  readonly facts: readonly string[];
  readonly tariffs: readonly string[];
  readonly tables: readonly string[];
}

/** The tree of a text in MDX; undefined for a text in YAML. */
export type Tree = Pick<Body, 'components'> | undefined;

/** The values of an attribute of a component, in the order of the text. */
export const named = (tree: Tree, component: string, attribute: string): readonly string[] =>
  (tree?.components ?? []).flatMap(({ name, attributes }) => {
    const value = attributes.get(attribute);
    return name === component && typeof value === 'string' ? [value] : [];
  });

/** Whether a text holds a component. */
export const shows = (tree: Tree, ...components: readonly string[]): boolean =>
  tree?.components.some(({ name }) => components.includes(name)) === true;

const FIGURE = /\{(feit|tarief):([a-z0-9-]+)\}/g;

/** What texts of YAML cite: `{feit:…}` and `{tarief:…}`, anywhere in a piece of content. */
export const citedInFields = (data: unknown): Citations => {
  const found = everyText(data).flatMap(({ value }) => [...value.matchAll(FIGURE)]);
  const of = (kind: string): readonly string[] => found.flatMap(([, own, id = '']) => (own === kind ? [id] : []));
  return { facts: of('feit'), tariffs: of('tarief'), tables: [] };
};

/** What a text in MDX cites itself. */
export const citedInText = (tree: Tree): Citations => ({
  facts: named(tree, 'Feit', 'id'),
  tariffs: named(tree, 'Tarief', 'id'),
  tables: named(tree, 'Tabel', 'id'),
});

/** The terms that a text in MDX leads to, each once. */
export const termsIn = (tree: Tree): readonly string[] => [...new Set(named(tree, 'Begrip', 'id'))];

/** Citations put together, each id once, in the order of their first appearance. */
export const together = (...all: readonly Partial<Citations>[]): Citations => ({
  facts: [...new Set(all.flatMap(({ facts = [] }) => facts))],
  tariffs: [...new Set(all.flatMap(({ tariffs = [] }) => tariffs))],
  tables: [...new Set(all.flatMap(({ tables = [] }) => tables))],
});

/** What the lists of a page are made from, each with what it cites. */
export interface Lists {
  readonly flows: Readonly<Record<string, unknown>>;
  readonly terms: Readonly<Record<string, { readonly term: string }>>;
  readonly tariffs: object;
  readonly charts: Readonly<Record<string, Chart>>;
  readonly diagrams: Readonly<Record<string, unknown>>;
}

/** The components that show texts of a flow. What the call to a flow says is a part of that flow. */
const OF_FLOWS = ['Stappen', 'Voorwaarden', 'Criteria', 'Bouwstenen'] as const;

const inFlows = (tree: Tree, called: readonly string[], { flows }: Lists): readonly Partial<Citations>[] => [
  ...OF_FLOWS.flatMap((component) => named(tree, component, 'stroom')).map((id) => citedInFields(flows[id])),
  ...[...called, ...named(tree, 'Hulp', 'stroom')].map((id) => citedInFields((flows[id] as { readonly oplevert?: unknown } | undefined)?.oplevert)),
];

/** The facts or the table that the charts on a page are drawn from. */
const inCharts = (tree: Tree, { charts }: Lists): readonly Partial<Citations>[] =>
  named(tree, 'Grafiek', 'id').flatMap((id) => {
    const chart = charts[id];
    if (chart === undefined) return [];
    return chart.soort === 'feiten' ? { facts: chart.staven.map(({ feit }) => feit) } : { tables: [chart.tabel] };
  });

const termsOn = (tree: Tree, { terms }: Lists): readonly object[] => {
  const part = partIn(tree);
  return part ? Object.values(terms).filter(({ term }) => isInPart(term, part)) : [];
};

/** The fields of a page that name something which it shows. */
interface Front {
  readonly feiten?: readonly string[] | undefined;
  /** The flow that the page calls to. */
  readonly stroom?: string | undefined;
}

/** What a page cites: in its front matter, in its text, and in the lists that it shows. */
export const citedOn = (tree: Tree, front: Front, lists: Lists): Citations =>
  together(
    { facts: front.feiten ?? [], tariffs: shows(tree, 'Tarieven') ? Object.keys(lists.tariffs) : [] },
    citedInFields(front),
    citedInText(tree),
    citedInFields(termsOn(tree, lists)),
    ...inFlows(tree, front.stroom === undefined ? [] : [front.stroom], lists),
    ...inCharts(tree, lists),
    ...named(tree, 'Schema', 'id').map((id) => ({ facts: namedUnder(lists.diagrams[id], 'feiten') })),
  );

/** Maps whose keys are ids of the content itself: a field that is called `tarief` there names no tariff. */
const BY_ID = ['als', 'behalve', 'antwoorden', 'vertaal', 'etiketten', 'tekens', 'omschrijvingen', 'regels', 'eenheden'];

/** The ids under a field anywhere in a flow or a drawing: one id, or a list of them. */
export const namedUnder = (data: unknown, key: string, isById = false): readonly string[] => {
  if (Array.isArray(data)) return data.flatMap((part: unknown) => namedUnder(part, key, isById));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, part]: [string, unknown]) => {
    if (isById || name !== key) return namedUnder(part, key, name === 'als-een-van' || (BY_ID.includes(name) && !Array.isArray(part)));
    return [part].flat().flatMap((id) => (typeof id === 'string' ? [id] : namedUnder(id, key)));
  });
};

/** What a flow cites: the facts that it rests on, the tariffs that it reckons with, its texts and those of its outcomes. */
export const citedInFlow = (flow: unknown, outcomes: readonly Tree[]): Citations =>
  together(
    { facts: namedUnder(flow, 'feiten'), tariffs: [...namedUnder(flow, 'tarief'), ...namedUnder(flow, 'tariefTot')] },
    citedInFields(flow),
    ...outcomes.map(citedInText),
  );

/** Where each fact, tariff and table is used: the paths of the pages and flows that cite it, in the order of the places given. */
export const usesOf = (places: ReadonlyMap<string, Citations>): ReadonlyMap<string, readonly string[]> => {
  const uses = new Map<string, readonly string[]>();
  for (const [path, { facts, tariffs, tables }] of places) {
    for (const id of [...facts, ...tariffs, ...tables]) uses.set(id, [...(uses.get(id) ?? []), path]);
  }
  return uses;
};
