import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { Change } from '../../schema/change.ts';
import type { Chart } from '../../schema/charts/chart.ts';
import type { Diagram } from '../../schema/diagrams/diagram.ts';
import type { Flow } from '../../schema/flow.ts';
import { isInPart, partIn } from '../../schema/glossary.ts';
import type { Contact, Edition, Fact, Renamed, Source, Tariff, Term } from '../../schema/reference.ts';
import type { Area, Request } from '../../schema/support.ts';
import type { Table } from '../../schema/table.ts';
import type { Texts } from '../../schema/texts.ts';

export type PageEntry = CollectionEntry<'pages'>;

type Entries<T> = Readonly<Record<string, T>>;

/** In a build the content is read once; while someone edits it is read at each request. */
export const once = <T>(read: () => Promise<T>): (() => Promise<T>) => {
  let kept: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? read() : (kept ??= read()));
};

const byId = <T>(entries: readonly { id: string; data: T }[]): Entries<T> => Object.fromEntries(entries.map(({ id, data }) => [id, data]));

const single = <T>(entries: readonly { data: T }[], file: string): T => {
  const [entry] = entries;
  if (entry === undefined) throw new Error(`content/${file} ontbreekt.`);
  return entry.data;
};

export const facts = once(async (): Promise<Entries<Fact>> => Object.assign({}, ...(await getCollection('facts')).map(({ data }) => data)));
export const tariffs = once(async (): Promise<Entries<Tariff>> =>
  Object.assign({}, ...(await getCollection('tariffs')).map(({ data }) => data)),
);
export const tables = once(async (): Promise<Entries<Table>> => byId(await getCollection('tables')));
export const charts = once(async (): Promise<Entries<Chart>> => byId(await getCollection('charts')));
export const diagrams = once(async (): Promise<Entries<Diagram>> => byId(await getCollection('diagrams')));
export const sources = once(async (): Promise<Entries<Source>> => byId(await getCollection('sources')));
export const terms = once(async (): Promise<Entries<Term>> => byId(await getCollection('terms')));
export const contacts = once(async (): Promise<Entries<Contact>> => byId(await getCollection('contacts')));
/** The entries of a file in the order that they have there, which Astro keeps only within an entry. */
const inOrder = <T>(files: readonly { data: Entries<T> }[]): readonly (T & { readonly id: string })[] =>
  files.flatMap(({ data }) => Object.entries(data).map(([id, entry]) => ({ ...entry, id })));

/** What changed on the site, the newest first. */
export const changes = once(async (): Promise<readonly (Change & { readonly id: string })[]> => inOrder(await getCollection('changes')));
/** What readers ask, in the order that they are shown. */
export const requests = once(async (): Promise<readonly (Request & { readonly id: string })[]> => inOrder(await getCollection('requests')));
export const areas = once(async (): Promise<readonly (Area & { readonly id: string })[]> => inOrder(await getCollection('areas')));
export const flows = once(async (): Promise<Entries<Flow>> => byId(await getCollection('flows')));
export const edition = once(async (): Promise<Edition> => single(await getCollection('edition'), 'editie.yaml'));
export const renamed = once(async (): Promise<Renamed> => single(await getCollection('renamed'), 'hernoemd.yaml'));
export const texts = once(async (): Promise<Texts> => single(await getCollection('texts'), 'teksten.yaml'));

/** The path of a page: its place in `content/paginas`, with a slash on both sides. */
export const pagePath = ({ id }: PageEntry): string => `/${id.replace(/(^|\/)index$/, '')}/`.replace('//', '/');

/** Every page by its path. */
export const pages = once(
  async (): Promise<ReadonlyMap<string, PageEntry>> => new Map((await getCollection('pages')).map((page) => [pagePath(page), page])),
);

/** The path of the page that shows a component: the one place of a list. */
const pathHolding = (component: string) =>
  once(async (): Promise<string | undefined> => [...(await pages())].find(([, page]) => page.body?.includes(component))?.[0]);

/** The path of the page that lists the sources. */
export const pathOfSources = pathHolding('<Bronnen />');

/** The path of the page that leads from a question to who helps. */
export const pathOfRequests = pathHolding('<Hulpvragen />');

/** The path of the page that lists what changed. */
export const pathOfChanges = pathHolding('<Wijzigingen />');

/** The path of the page that explains a term, by the id of the term: the part of the glossary that it stands in. */
export const pathsOfTerms = once(async (): Promise<ReadonlyMap<string, string>> => {
  const parts = [...(await pages())].flatMap(([path, { body = '' }]) => ({ path, part: partIn(body) }));
  return new Map(
    Object.entries(await terms()).flatMap(([id, { term }]) => {
      const holder = parts.find(({ part }) => part && isInPart(term, part));
      return holder ? [[id, holder.path] as const] : [];
    }),
  );
});

/** The entry with this id; a reference to nothing stops the build. */
export const entryOf = <T>(entries: Entries<T>, id: string, kind: string): T => {
  const entry = entries[id];
  if (entry === undefined) throw new Error(`${kind} ‘${id}’ bestaat niet in content/.`);
  return entry;
};
