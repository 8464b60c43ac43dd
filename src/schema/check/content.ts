import type * as z from 'zod';
import { change, type Change } from '../change.ts';
import { chart, type Chart } from '../charts/chart.ts';
import { diagram, type Diagram } from '../diagrams/diagram.ts';
import { flow, type Flow } from '../flow.ts';
import { outcome, page, type Outcome, type Page } from '../page.ts';
import { cases, goldenLinks, searches, type Cases, type GoldenLink, type Searches } from '../proof.ts';
import { contact, edition, fact, renamed, source, tariff, term } from '../reference.ts';
import type { Contact, Edition, Fact, Renamed, Source, Tariff, Term } from '../reference.ts';
import { area, request, type Area, type Request } from '../support.ts';
import { style, type Style } from '../style.ts';
import { table, type Table } from '../table.ts';
import { texts, type Texts } from '../texts.ts';
import { theme, type Theme } from '../theme.ts';
import type { Body } from './body.ts';
import type { Item } from './item.ts';
import type { Kind } from './kind.ts';
import type { Problem } from './problem.ts';
import { readLayers } from './layers.ts';
import { schemaProblems } from './schemas.ts';
import { holdsFrom, tariffsInForce } from './tariff-period.ts';

/** A piece of content that its schema accepted. */
export interface Entry<T> {
  readonly id: string;
  /** The file it comes from, with the name of the content folder in front. */
  readonly file: string;
  readonly data: T;
  /** The tree of a text in MDX; undefined for YAML. */
  readonly body: Body | undefined;
}

export type Entries<T> = ReadonlyMap<string, Entry<T>>;

/** All content by id: pages by address (`/aansluiten/kosten/`), outcomes by `<flow>/<outcome>`. */
export interface Content {
  readonly edition: Entry<Edition> | undefined;
  readonly texts: Entry<Texts> | undefined;
  /** Absent where nothing was ever renamed. */
  readonly renamed: Entry<Renamed> | undefined;
  readonly theme: Entry<Theme> | undefined;
  readonly pages: Entries<Page>;
  readonly flows: Entries<Flow>;
  readonly outcomes: Entries<Outcome>;
  readonly sources: Entries<Source>;
  readonly facts: Entries<Fact>;
  /** Of each tariff the year that is in force. */
  readonly tariffs: Entries<Tariff>;
  /** The other years of each tariff, the newest first. */
  readonly otherYears: ReadonlyMap<string, readonly Entry<Tariff>[]>;
  readonly tables: Entries<Table>;
  readonly charts: Entries<Chart>;
  readonly diagrams: Entries<Diagram>;
  readonly terms: Entries<Term>;
  readonly contacts: Entries<Contact>;
  readonly requests: Entries<Request>;
  readonly areas: Entries<Area>;
  /** What changed, newest first. */
  readonly changes: Entries<Change>;
  /** How the texts are written; absent where nobody says so. */
  readonly style: Entry<Style> | undefined;
  /** Per flow the cases that it must judge as they say. */
  readonly cases: Entries<Cases>;
  /** Per flow the links that must keep working. */
  readonly links: Entries<readonly GoldenLink[]>;
  readonly searches: Entry<Searches> | undefined;
}

/** The day of the build, in UTC; `SOURCE_DATE_EPOCH` sets it. */
const today = (): string => {
  const seconds = process.env.SOURCE_DATE_EPOCH;
  return (seconds ? new Date(Number(seconds) * 1000) : new Date()).toISOString().slice(0, 10);
};

const entries = <T>(items: readonly Item[], kind: Kind, schema: z.ZodType<T>): Entries<T> =>
  new Map(
    items.flatMap(({ kind: own, id, file, data, body }) => {
      const parsed = own === kind ? schema.safeParse(data) : undefined;
      return parsed?.success === true ? [[id, { id, file, data: parsed.data, body }] as const] : [];
    }),
  );

/** The years of tariffs that are not reckoned with, by the id of the tariff. */
const yearsBut = (inForce: ReadonlySet<Item>, items: readonly Item[]): Content['otherYears'] => {
  const rest = items
    .filter((item) => item.kind === 'tariff' && !inForce.has(item))
    .sort((a, b) => holdsFrom(b).localeCompare(holdsFrom(a)));
  const years = new Map<string, readonly Entry<Tariff>[]>();
  for (const { id, file, data, body } of rest) {
    const parsed = tariff.safeParse(data);
    if (parsed.success) years.set(id, [...(years.get(id) ?? []), { id, file, data: parsed.data, body }]);
  }
  return years;
};

/**
 * The content that the schemas accept.
 * @param day the day on which tariffs must be in force: 2026-11-22
 */
export const contentOf = (items: readonly Item[], day: string = today()): Content => {
  const inForce = tariffsInForce(items, day);
  return {
    otherYears: yearsBut(inForce, items),
    edition: entries(items, 'edition', edition).get('editie'),
    texts: entries(items, 'texts', texts).get('teksten'),
    renamed: entries(items, 'renamed', renamed).get('hernoemd'),
    theme: entries(items, 'theme', theme).get('thema'),
    pages: entries(items, 'page', page),
    flows: entries(items, 'flow', flow),
    outcomes: entries(items, 'outcome', outcome),
    sources: entries(items, 'source', source),
    facts: entries(items, 'fact', fact),
    tariffs: entries(
      items.filter((item) => item.kind !== 'tariff' || inForce.has(item)),
      'tariff',
      tariff,
    ),
    tables: entries(items, 'table', table),
    charts: entries(items, 'chart', chart),
    diagrams: entries(items, 'diagram', diagram),
    terms: entries(items, 'term', term),
    contacts: entries(items, 'contact', contact),
    requests: entries(items, 'request', request),
    areas: entries(items, 'area', area),
    changes: entries(items, 'change', change),
    style: entries(items, 'style', style).get('stijl'),
    cases: entries(items, 'cases', cases),
    links: entries(items, 'links', goldenLinks),
    searches: entries(items, 'searches', searches).get('zoeken'),
  };
};

/**
 * Reads the content folder, for the build of the site. Every file is read and passes its schema; what was refused is
 * left out and told. Whether the pieces fit together is the work of `checkContent`.
 */
export const readContent = (folder: string, edition?: string): { readonly content: Content; readonly problems: readonly Problem[] } => {
  const reading = readLayers(folder, edition);
  return { content: contentOf(reading.items), problems: [...reading.problems, ...schemaProblems(reading)] };
};
