import { explanationPath, registerPath } from '../../format/href.ts';
import { siteHref } from './site-href.ts';
import type { Fact, Tariff } from '../../schema/reference.ts';
import type { Table } from '../../schema/table.ts';
import { citedInFlow, citedOn, usesOf, type Citations } from '../../content/citations.ts';
import { facts, once, outcomeTrees, pages, tables, tariffs, trees } from './content.ts';
import { lists } from './lists.ts';

/** A fact, tariff or table, with the paths of the pages and flows that use it. */
export type Entry = { readonly id: string; readonly uses: readonly string[] } & (
  | { readonly sort: 'feit'; readonly data: Fact }
  | { readonly sort: 'tarief'; readonly data: Tariff }
  | { readonly sort: 'tabel'; readonly data: Table }
);

/** What each page and each flow cites, by its path: pages first. */
const citations = async (): Promise<ReadonlyMap<string, Citations>> => {
  const [all, bodies, allPages] = [await lists(), await trees(), await pages()];
  const flows = Object.entries(all.flows).map(
    async ([id, flow]) => [explanationPath(id), citedInFlow(flow, await outcomeTrees(id))] as const,
  );
  return new Map([
    ...[...allPages]
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([path, { data }]) => [path, citedOn(bodies.get(path), data, all)] as const),
    ...(await Promise.all(flows)),
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

/** Every fact, tariff and table of the content, in the order of their ids. */
export const entries = once(listed);

/** The address of an entry in the register, under the base of the site. */
export const registerHref = (source: string, id?: string): string => siteHref(registerPath(source, id));
