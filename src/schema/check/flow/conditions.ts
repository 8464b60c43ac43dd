import { select, valueAt, type Found, type Path } from '../path.ts';
import { within } from './parts.ts';
import { conditional, conditionWords } from '../../condition.ts';

/** A line of a condition: a word of the schema or the name of a field, and what is asked of it. */
export interface Entry {
  readonly word: string;
  readonly path: Path;
  readonly value: unknown;
}

/** Lines that must all hold, and where they stand. */
export interface Lines {
  readonly path: Path;
  readonly entries: readonly Entry[];
}

/** Something that holds under a condition: a question, a verdict, a cost line. */
export interface Conditioned {
  /** Where what holds stands; the condition is a part of it. */
  readonly path: Path;
  readonly lines: readonly Lines[];
}

const FIELDS: readonly unknown[] = Object.keys(conditional);

/** The words with a meaning of their own. */
export const reservedWords: readonly string[] = [...Object.keys(conditional), ...Object.keys(conditionWords)];

/** The words that can stand in the lines of a condition. */
export const lineWords: readonly string[] = Object.keys(conditionWords);

export const isWord = (word: string): boolean => Object.hasOwn(conditionWords, word);

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const linesAt = (path: Path, value: unknown): readonly Lines[] =>
  isGroup(value) ? [{ path, entries: Object.entries(value).map(([word, line]) => ({ word, path: [...path, word], value: line })) }] : [];

/** The lines of what a group says of its own condition. */
export const linesOf = ({ path, value }: Found): readonly Lines[] => [
  ...linesAt([...path, 'als'], valueAt(value, ['als'])),
  ...select(value, 'als-een-van.*').flatMap((found) => linesAt([...path, ...found.path], found.value)),
  ...linesAt([...path, 'behalve'], valueAt(value, ['behalve'])),
];

/** Whether a group holds under a condition. */
export const isConditional = (group: unknown): boolean => linesOf({ path: [], value: group }).length > 0;

/** Everything in a flow that holds under a condition. */
export const conditionsIn = (flow: unknown): readonly Conditioned[] => {
  const visit = (found: Found): readonly Conditioned[] => {
    const lines = linesOf(found);
    const below = within(found, '*').filter(({ path }) => !FIELDS.includes(path.at(-1)));
    return [...(lines.length === 0 ? [] : [{ path: found.path, lines }]), ...below.flatMap(visit)];
  };
  return visit({ path: [], value: flow });
};

/** A value or a list of values, as a list. */
export const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : [value]);
