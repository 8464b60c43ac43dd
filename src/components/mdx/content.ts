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
import { shows, type Tree } from '../../content/citations.ts';
import { contentFolder, editionName } from '../../content/folder.ts';
import { stateOf } from '../../content/changed.ts';
import { freshContent, siteEdition, siteTexts, wholeContent } from '../../content/read.ts';
import type { Content, Entries as CheckedEntries } from '../../schema/check/content.ts';

export type PageEntry = CollectionEntry<'pages'>;

type Entries<T> = Readonly<Record<string, T>>;

/** In a build the content is read once; while someone edits, again as soon as a file of it has changed. */
export const once = <T>(read: () => Promise<T>): (() => Promise<T>) => {
  let kept: { readonly state: string; readonly value: Promise<T> } | undefined;
  return () => {
    const state = import.meta.env.DEV ? stateOf(contentFolder()) : '';
    if (kept?.state !== state) kept = { state, value: read() };
    return kept.value;
  };
};

/** All content, read as the check reads it. */
export const content = once((): Promise<Content> => Promise.resolve(import.meta.env.DEV ? freshContent() : wholeContent()));

const byId = <T>(entries: CheckedEntries<T>): Entries<T> => Object.fromEntries([...entries].map(([id, { data }]) => [id, data]));

const listed = <T>(entries: CheckedEntries<T>): readonly (T & { readonly id: string })[] =>
  [...entries.values()].map(({ id, data }) => ({ ...data, id }));

export const facts = once(async (): Promise<Entries<Fact>> => byId((await content()).facts));
export const tariffs = once(async (): Promise<Entries<Tariff>> => byId((await content()).tariffs));
export const tables = once(async (): Promise<Entries<Table>> => byId((await content()).tables));
export const charts = once(async (): Promise<Entries<Chart>> => byId((await content()).charts));
export const diagrams = once(async (): Promise<Entries<Diagram>> => byId((await content()).diagrams));
export const sources = once(async (): Promise<Entries<Source>> => byId((await content()).sources));
export const terms = once(async (): Promise<Entries<Term>> => byId((await content()).terms));
export const contacts = once(async (): Promise<Entries<Contact>> => byId((await content()).contacts));
/** What changed on the site, the newest first. */
export const changes = once(async (): Promise<readonly (Change & { readonly id: string })[]> => listed((await content()).changes));
/** What readers ask, in the order that they are shown. */
export const requests = once(async (): Promise<readonly (Request & { readonly id: string })[]> => listed((await content()).requests));
export const areas = once(async (): Promise<readonly (Area & { readonly id: string })[]> => listed((await content()).areas));
/** The flows as they are written: their figures are still placeholders. */
export const flows = once(async (): Promise<Entries<Flow>> => byId((await content()).flows));
export const edition = once(async (): Promise<Edition> => siteEdition(await content()));
/** Old ids per flow; none where nothing was ever renamed. */
export const renamed = once(async (): Promise<Renamed> => (await content()).renamed?.data ?? {});
export const texts = once(async (): Promise<Texts> => siteTexts(await content()));

/** The path of a page: its place in `content/paginas`, with a slash on both sides. */
export const pagePath = ({ id }: PageEntry): string => `/${id.replace(/(^|\/)index$/, '')}/`.replace('//', '/');

/** The texts of the edition that is laid over the content; none where there is no edition. */
const ofEdition = async (collection: 'editionPages' | 'editionOutcomes') => (editionName() === '' ? [] : getCollection(collection));

/** Texts by a name that both layers give them: of one name that of the edition, unless it has fields only. */
const laidTexts = <T extends { readonly body?: string | undefined }>(
  base: readonly T[],
  laid: readonly T[],
  name: (text: T) => string,
): ReadonlyMap<string, T> => new Map([...base, ...laid.filter(({ body }) => body?.trim())].map((text) => [name(text), text]));

/** Every page by its path, with the fields that the check read: those of both layers, and no page that the edition takes away. */
export const pages = once(async (): Promise<ReadonlyMap<string, PageEntry>> => {
  const [known, base, laid] = [(await content()).pages, await getCollection('pages'), await ofEdition('editionPages')];
  const entries = laidTexts(base, laid as unknown as PageEntry[], pagePath);
  return new Map(
    [...known].flatMap(([path, { data }]) => (entries.has(path) ? [[path, { ...entries.get(path), data } as PageEntry]] : [])),
  );
});

/** The texts of the outcomes of a flow, in the order of their ids. */
export const outcomesOf = async (flow: string): Promise<readonly (CollectionEntry<'outcomes'> & { readonly name: string })[]> => {
  const laid = (await ofEdition('editionOutcomes')) as unknown as CollectionEntry<'outcomes'>[];
  const entries = laidTexts(await getCollection('outcomes'), laid, ({ id }) => id);
  const known = (await content()).outcomes;
  return [...entries.values()].flatMap((entry) => {
    const data = known.get(entry.id)?.data;
    return data !== undefined && entry.id.startsWith(`${flow}/`) ? [{ ...entry, data, name: entry.id.slice(flow.length + 1) }] : [];
  });
};

/** The tree of the text of each page, by its path. */
export const trees = once(
  async (): Promise<ReadonlyMap<string, Tree>> => new Map([...(await content()).pages].map(([path, { body }]) => [path, body])),
);

/** The trees of the outcomes of a flow. */
export const outcomeTrees = async (flow: string): Promise<readonly Tree[]> =>
  [...(await content()).outcomes.values()].flatMap(({ id, body }) => (id.startsWith(`${flow}/`) ? [body] : []));

/** The path of the page that shows a component: the one place of a list. */
const pathHolding = (component: string) =>
  once(async (): Promise<string | undefined> => [...(await trees())].find(([, tree]) => shows(tree, component))?.[0]);

/** The path of the page that lists the sources. */
export const pathOfSources = pathHolding('Bronnen');

/** The path of the page that leads from a question to who helps. */
export const pathOfRequests = pathHolding('Hulpvragen');

/** The path of the page that lists what changed. */
export const pathOfChanges = pathHolding('Wijzigingen');

/** The path of the page that explains a term, by the id of the term: the part of the glossary that it stands in. */
export const pathsOfTerms = once(async (): Promise<ReadonlyMap<string, string>> => {
  const parts = [...(await trees())].map(([path, tree]) => ({ path, part: partIn(tree) }));
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
  if (entry === undefined) throw new Error(`${kind} ‘${id}’ bestaat niet in ${contentFolder()}/.`);
  return entry;
};
