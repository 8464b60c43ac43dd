import { join } from 'node:path';
import { citedInFlow, citedOn, usesOf, type Citations, type Tree } from '../../src/content/citations.ts';
import { flowPath } from '../../src/format/href.ts';
import { readContent, type Content, type Entries } from '../../src/schema/check/content.ts';

const root = join(import.meta.dirname, '../..');

/** The content of the site, as far as its schemas accept it. */
export const { content }: { readonly content: Content } = readContent(join(root, 'content'));

const dataOf = <T>(entries: Entries<T>): Readonly<Record<string, T>> => Object.fromEntries([...entries.values()].map(({ id, data }) => [id, data]));

const lists = { flows: dataOf(content.flows), terms: dataOf(content.terms), tariffs: dataOf(content.tariffs), charts: dataOf(content.charts), diagrams: dataOf(content.diagrams) };

const outcomesOf = (flow: string): Tree[] => [...content.outcomes.values()].filter(({ id }) => id.startsWith(`${flow}/`)).map(({ body }) => body);

const citations: ReadonlyMap<string, Citations> = new Map([
  ...[...content.pages].map(([path, { body, data }]) => [path, citedOn(body, data, lists)] as const),
  ...[...content.flows].map(([id, { data }]) => [flowPath(id), citedInFlow(data, outcomesOf(id))] as const),
]);

/** The pages and flows that use each fact, by its id. */
export const uses = usesOf(citations);
