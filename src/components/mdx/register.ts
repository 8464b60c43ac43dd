import { getCollection } from 'astro:content';
import { flowPath, registerPath } from '../../format/href.ts';
import { siteHref } from './site-href.ts';
import type { Fact, Tariff } from '../../schema/reference.ts';
import type { Table } from '../../schema/table.ts';
import { citedInFlow, citedOn, usesOf, type Citations } from './citations.ts';
import { facts, pages, tables, tariffs } from './content.ts';
import { lists } from './lists.ts';

/** A fact, tariff or table, with the paths of the pages and flows that use it. */
export type Entry = { readonly id: string; readonly uses: readonly string[] } & (
  | { readonly sort: 'feit'; readonly data: Fact }
  | { readonly sort: 'tarief'; readonly data: Tariff }
  | { readonly sort: 'tabel'; readonly data: Table }
);

/** What each page and each flow cites, by its path: pages first. */
const citations = async (): Promise<ReadonlyMap<string, Citations>> => {
  const all = await lists();
  const outcomes = await getCollection('outcomes');
  const bodies = (flow: string): string[] => outcomes.filter(({ id }) => id.startsWith(`${flow}/`)).map(({ body = '' }) => body);
  return new Map([
    ...[...(await pages())]
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([path, { body = '', data }]) => [path, citedOn(body, data, all)] as const),
    ...Object.entries(all.flows).map(([id, flow]) => [flowPath(id), citedInFlow(flow, bodies(id))] as const),
  ]);
};

const listed = async (): Promise<readonly Entry[]> => {
  const [allFacts, allTariffs, allTables, uses] = [await facts(), await tariffs(), await tables(), usesOf(await citations())];
  const at = (...ids: readonly string[]): string[] => [...new Set(ids.flatMap((id) => uses.get(id) ?? []))];
  const shownBy = (tariff: string): string[] => Object.entries(allFacts).flatMap(([id, { tarief }]) => (tarief === tariff ? [id] : []));
  return [
    ...Object.entries(allFacts).map(([id, data]) => ({ sort: 'feit' as const, id, data, uses: at(id) })),
    ...Object.entries(allTariffs).map(([id, data]) => ({ sort: 'tarief' as const, id, data, uses: at(id, ...shownBy(id)) })),
    ...Object.entries(allTables).map(([id, data]) => ({ sort: 'tabel' as const, id, data, uses: at(id) })),
  ].sort((one, other) => one.id.localeCompare(other.id));
};

let kept: Promise<readonly Entry[]> | undefined;

/** Every fact, tariff and table of the content, in the order of their ids. */
export const entries = (): Promise<readonly Entry[]> => (import.meta.env.DEV ? listed() : (kept ??= listed()));

/** The address of an entry in the register, under the base of the site. */
export const registerHref = (source: string, id?: string): string => siteHref(registerPath(source, id));
