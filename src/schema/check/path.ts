/** The steps from the root of a piece of content to a value: keys, and places in a list counted from 0. */
export type Path = readonly (string | number)[];

/** A value and where it stands. */
export interface Found<T = unknown> {
  readonly path: Path;
  readonly value: T;
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const steps = (value: unknown): readonly (readonly [string | number, unknown])[] => {
  if (Array.isArray(value)) return value.map((part: unknown, at) => [at, part]);
  return isGroup(value) ? Object.entries(value) : [];
};

/** The value at a path; undefined where there is none. */
export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => steps(value).find(([key]) => String(key) === String(step))?.[1], data);

/**
 * The values that a pattern points at: `vragen.*.id`, with `*` for every part of a list or group.
 * Content that has another shape gives nothing, so that a check can run on content that its schema refused.
 */
export const select = (data: unknown, pattern: string): readonly Found[] =>
  pattern.split('.').reduce<readonly Found[]>(
    (found, step) =>
      found.flatMap(({ path, value }) =>
        steps(value)
          .filter(([key]) => step === '*' || String(key) === step)
          .map(([key, part]) => ({ path: [...path, key], value: part })),
      ),
    [{ path: [], value: data }],
  );

const isText = (found: Found): found is Found<string> => typeof found.value === 'string';

/** The texts that a pattern points at. */
export const selectText = (data: unknown, pattern: string): readonly Found<string>[] => select(data, pattern).filter(isText);

/** Every text in a piece of content. */
export const everyText = (value: unknown, path: Path = []): readonly Found<string>[] =>
  typeof value === 'string' ? [{ path, value }] : steps(value).flatMap(([key, part]) => everyText(part, [...path, key]));

/** A path as an editor reads it: parts of a list by their id, else by their number counted from 1. */
export const readable = (data: unknown, path: Path): string =>
  path.reduce<string>((text, step, at) => {
    const id = typeof step === 'number' ? valueAt(data, [...path.slice(0, at + 1), 'id']) : step;
    if (typeof id === 'string') return text === '' ? id : `${text}.${id}`;
    return `${text}[${Number(step) + 1}]`;
  }, '');
