import type { Measure } from './chart.ts';
import type { NumberInText } from './number-in-text.ts';

/** One number of a chart; without a number it is a gap, never a zero. */
export interface Point {
  readonly label: string;
  readonly value: number | undefined;
  /** As the source has it, where that is no number alone; of a gap what stands there instead. */
  readonly text: string | undefined;
  /** The source says that it is no exact number. */
  readonly isAbout: boolean;
}

/** A bar, a bar of parts, or a course over the years. */
export interface Row {
  readonly label: string;
  readonly points: readonly Point[];
  /** What the parts of a bar are together. */
  readonly total?: number | undefined;
}

/** Rows that share a scale. */
export interface Panel {
  readonly title?: string;
  readonly measure: Measure | 'euro';
  readonly rows: readonly Row[];
}

/** Why a chart cannot be drawn, at the field that says so. */
export type Fault = { readonly path: readonly (string | number)[] } & (
  | { readonly kind: 'no-column' | 'text-column' | 'no-row'; readonly name: string }
  | { readonly kind: 'no-number' | 'which-number'; readonly numbers: readonly NumberInText[] }
  | { readonly kind: 'other-measure'; readonly text: string }
  | { readonly kind: 'empty-cell' | 'unclear-cell'; readonly row: string; readonly column: string; readonly text: string }
  | { readonly kind: 'wrong-sum'; readonly sum: number; readonly due: number | undefined; readonly row?: string }
);

export type Tell = (fault: Fault) => void;

export interface ChartData {
  readonly panels: readonly Panel[];
  readonly faults: readonly Fault[];
}

export const sumOf = (points: readonly Point[]): number => points.reduce((sum, { value = 0 }) => sum + value, 0);

/** What was added up differs by less than a millionth: 0.1 and 0.2 are 0.3. */
export const isSame = (one: number, other: number | undefined): boolean => other !== undefined && Math.abs(one - other) < 1e-6;
