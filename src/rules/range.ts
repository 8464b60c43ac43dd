/** An amount in whole euro cents between two bounds. `max` null: the upper bound is unknown. */
export interface Range {
  readonly min: number;
  readonly max: number | null;
}

export const NOTHING: Range = { min: 0, max: 0 };

/** An amount that is known exactly. */
export const exactly = (cents: number): Range => ({ min: cents, max: cents });

/** From nothing up to the upper bound of the range: for a cost that may not apply. */
export const possibly = (range: Range): Range => ({ min: 0, max: range.max });

/** A known lower bound of zero and no upper bound: for a cost nobody can tell yet. */
export const UNKNOWN_AMOUNT: Range = { min: 0, max: null };

/** The sum of ranges; unknown upper bounds stay unknown. */
export const sum = (ranges: readonly Range[]): Range =>
  ranges.reduce(
    (total, range) => ({
      min: total.min + range.min,
      max: total.max === null || range.max === null ? null : total.max + range.max,
    }),
    NOTHING,
  );

/** A range so many times; zero times an unknown amount is nothing. */
export const times = (range: Range, number: number): Range =>
  number === 0 ? NOTHING : { min: range.min * number, max: range.max === null ? null : range.max * number };

/** So many percent of a range; the percentage may be a range itself. Not rounded. */
export const percent = (range: Range, rate: Range): Range => ({
  min: (range.min * rate.min) / 100,
  max: range.max === null || (rate.max === null && range.max > 0) ? null : (range.max * (rate.max ?? 0)) / 100,
});
