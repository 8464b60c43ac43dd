import type { LinkNotice } from '../../link/read-link.ts';
import type { FlowTexts } from '../../schema/flow-texts.ts';

/** What a reader is told of the link that was opened. */
export interface Told {
  readonly notices: readonly LinkNotice[];
  /** What else is to be said of the link: that a later release wrote it, that it was mended, or that it cannot be read. */
  readonly told: keyof FlowTexts['link'] | undefined;
  /** The flow that handed over answers. */
  readonly from: string | undefined;
}

export const NOTHING_TOLD: Told = { notices: [], told: undefined, from: undefined };

/** Whether the address names a place on the page. */
export const isPlace = (): boolean => document.getElementById(location.hash.slice(1)) !== null;
