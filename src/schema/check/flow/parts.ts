import { select, selectText, valueAt, type Found } from '../path.ts';

const kindOf = (part: unknown): string => selectText(part, 'soort')[0]?.value ?? '';

/** The kind of a flow; empty when it does not say. */
export const kindOfFlow = (flow: unknown): string => kindOf(flow);

/** The questions of one kind (`keuze`, `getallen`, `lijst`, `reeks`). */
export const questionsOf = (flow: unknown, soort: string): readonly Found[] =>
  select(flow, 'vragen.*').filter(({ value }) => kindOf(value) === soort);

/** What a pattern points at below something that was found, with the whole path. */
export const below = ({ path, value }: Found, pattern: string): readonly Found<string>[] =>
  selectText(value, pattern).map((found) => ({ path: [...path, ...found.path], value: found.value }));

/** As `below`, whatever the value is. */
export const within = ({ path, value }: Found, pattern: string): readonly Found[] =>
  select(value, pattern).map((found) => ({ path: [...path, ...found.path], value: found.value }));

/** Kinds of question of which the parts are answered, not the question itself. */
const divided = ['getallen', 'lijst', 'reeks'];

/** Whether a question is answered in parts: its fields, rows, criteria or building blocks. */
export const isDivided = (question: unknown): boolean => divided.includes(kindOf(question));

/** The names under which answers are kept and travel in a link: of choices, fields, rows, criteria and building blocks. */
export const answerNames = (flow: unknown): readonly Found<string>[] => [
  ...select(flow, 'vragen.*')
    .filter(({ value }) => !isDivided(value))
    .flatMap((question) => below(question, 'id')),
  ...['vragen.*.velden.*.id', 'vragen.*.rijen.*.id', 'criteria.*.id', 'bouwstenen.*.id'].flatMap((pattern) => selectText(flow, pattern)),
];

/** The texts of what was found. */
export const valuesOf = (found: readonly Found<string>[]): readonly string[] => found.map(({ value }) => value);

/** The ids that a pattern points at. */
export const idsAt = (data: unknown, pattern: string): readonly string[] => valuesOf(selectText(data, pattern));

/** Whether a group says anything in this field. */
export const has = (group: unknown, field: string): boolean => valueAt(group, [field]) !== undefined;
