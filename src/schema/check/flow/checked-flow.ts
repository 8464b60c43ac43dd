import type { Item } from '../item.ts';
import { conditionsIn, listed, type Conditioned, type Entry } from './conditions.ts';
import { fieldsIn, type Field } from './fields.ts';
import { kindOfFlow } from './parts.ts';
import { valueAt } from '../path.ts';

/** A flow as its checks look at it; its schema may still refuse it. */
export interface CheckedFlow {
  readonly item: Item;
  readonly data: unknown;
  readonly kind: string;
  readonly fields: readonly Field[];
  readonly conditions: readonly Conditioned[];
}

export const checkedFlow = (item: Item): CheckedFlow => ({
  item,
  data: item.data,
  kind: kindOfFlow(item.data),
  fields: fieldsIn(item.data),
  conditions: conditionsIn(item.data),
});

/** The field of this name. */
export const fieldOf = ({ fields }: CheckedFlow, id: unknown): Field | undefined => fields.find((field) => field.id === id);

/** The condition of a named rule. */
const ruleAt = ({ conditions }: CheckedFlow, id: unknown): Conditioned | undefined =>
  conditions.find(({ path }) => path.length === 2 && path[0] === 'regels' && path[1] === id);

/** The names of the rules that a line asks for. */
export const rulesIn = ({ word, value }: Entry): readonly string[] => (word === 'regel' ? listed(value).map(String) : []);

/**
 * What a line looks at: itself, or all lines of the rules that it names.
 * @param seen the rules on the way, so that a circle of rules ends
 */
export const readBy = (flow: CheckedFlow, entry: Entry, seen: readonly string[] = []): readonly Entry[] => {
  if (entry.word !== 'regel') return [entry];
  return rulesIn(entry)
    .filter((id) => !seen.includes(id))
    .flatMap((id) =>
      (ruleAt(flow, id)?.lines ?? []).flatMap(({ entries }) => entries.flatMap((inner) => readBy(flow, inner, [...seen, id]))),
    );
};

/** The ids of the rules that a rule rests on, itself included where it stands in a circle. */
export const restsOn = (flow: CheckedFlow, id: string, seen: readonly string[] = []): readonly string[] =>
  (ruleAt(flow, id)?.lines ?? [])
    .flatMap(({ entries }) => entries.flatMap(rulesIn))
    .reduce<readonly string[]>((all, named) => (all.includes(named) ? all : restsOn(flow, named, [...all, named])), seen);

/** The title of a question, as the report names it. */
export const questionId = ({ data }: CheckedFlow, at: number): string => String(valueAt(data, ['vragen', at, 'id']));
