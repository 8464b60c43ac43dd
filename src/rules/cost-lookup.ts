import type { CostFlow } from '../schema/flow.ts';
import { costOutcome, type Tariffs } from './cost.ts';
import type { Range } from './range.ts';

type Asked = NonNullable<CostFlow['opzoeken']>['tabellen'][number];

/** A table to look costs up in: a row per number, a column per block (and their sum) or per line. */
export interface LookupTable {
  readonly titel: string;
  /** The field that the numbers of the rows are of. */
  readonly field: string;
  readonly columns: readonly { readonly kind: 'block' | 'line'; readonly id: string }[];
  readonly rows: readonly { readonly number: number; readonly amounts: readonly Range[]; readonly sum: Range | undefined }[];
}

const countedBy = (flow: CostFlow, posten: readonly string[]): readonly string[] =>
  flow.posten.flatMap(({ id, aantal }) => (posten.includes(id) && typeof aantal === 'string' ? [aantal] : []));

const tableOf = (flow: CostFlow, tariffs: Tariffs, { titel, aantallen, veld, blokken = [], posten = [] }: Asked): LookupTable => {
  const fields = veld === undefined ? countedBy(flow, posten) : [veld];
  return {
    titel,
    field: fields[0] ?? '',
    columns: [...blokken.map((id) => ({ kind: 'block' as const, id })), ...posten.map((id) => ({ kind: 'line' as const, id }))],
    rows: aantallen.map((number) => {
      const counts = Object.fromEntries(fields.map((field) => [field, number]));
      const { blocks, lines, total } = costOutcome(flow, { ...flow.opzoeken?.antwoorden, ...counts }, tariffs);
      const of = (results: readonly { readonly id: string; readonly total: Range }[], ids: readonly string[]): readonly Range[] =>
        ids.flatMap((id) => results.filter((result) => result.id === id).map((result) => result.total));
      return { number, amounts: [...of(blocks, blokken), ...of(lines, posten)], sum: blokken.length > 1 ? total : undefined };
    }),
  };
};

/** The tables of a reckoning, every amount reckoned by its own rule; empty where the content asks for none. */
export const costLookup = (flow: CostFlow, tariffs: Tariffs): readonly LookupTable[] =>
  (flow.opzoeken?.tabellen ?? []).map((table) => tableOf(flow, tariffs, table));
