import type { Item } from './item.ts';
import type { Kind } from './kind.ts';
import type { Problem } from './problem.ts';

/** One piece of content that names another. */
export interface Reference {
  readonly from: Item;
  readonly to: Kind;
  readonly id: string;
  /** The address as it was written, where the other is named by its address. */
  readonly address?: string;
  /** The place on the page that is meant. */
  readonly anchor?: string | undefined;
  /** Whether the value of the other is shown at this place. */
  readonly isShown?: boolean;
  /** Makes the problem at the place of the reference, given what to do about it. */
  readonly problem: (remedy: string) => Problem;
}
