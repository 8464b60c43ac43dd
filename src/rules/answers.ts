/**
 * What a reader answered: per field the id of the chosen answer, several ids joined by `_`, or a whole number. A field
 * without answer is absent.
 */
export type Answers = Readonly<Record<string, string | number>>;

/** Stands between the ids of several choices; no id holds it. */
const BETWEEN = '_';

/** The ids that were chosen; one for a single choice. */
export const chosenIn = (value: string | number | undefined): readonly string[] =>
  value === undefined || value === '' ? [] : String(value).split(BETWEEN);

/** Several choices as one answer. */
export const joined = (ids: readonly string[]): string => ids.join(BETWEEN);

/** The number in a field; 0 without an answer, undefined where the reader does not know it. */
export const numberIn = (answers: Answers, field: string): number | undefined => {
  const value = answers[field] ?? 0;
  return typeof value === 'number' ? value : undefined;
};
