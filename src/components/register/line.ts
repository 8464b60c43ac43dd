import type { NavLink } from '../../layouts/frame.ts';
import type { Standing } from '../../schema/vocabulary.ts';

/** One entry of the register as it is shown: all in words, but for what the filter reads. */
export interface Line {
  readonly id: string;
  readonly value: string;
  readonly text: string;
  readonly status: Standing;
  readonly years: readonly string[];
  readonly date: string;
  readonly place: string;
  /** Only facts are weighed. */
  readonly weight: string | undefined;
  readonly pages: readonly NavLink[];
  readonly tools: readonly NavLink[];
}

/** The entries on one subject. */
export interface Subject {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly Line[];
}
