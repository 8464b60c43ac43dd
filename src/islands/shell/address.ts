import type { AddressReading } from '../../link/read-address.ts';
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

export const toldOf = (reading: AddressReading): Told => {
  if (reading.kind === 'newer') return { ...NOTHING_TOLD, told: 'nieuwer' };
  if (reading.kind === 'unreadable') return { ...NOTHING_TOLD, told: 'onleesbaar' };
  if (reading.kind === 'none') return NOTHING_TOLD;
  const { notices, from, mended } = reading;
  return { notices, from, told: mended && notices.length === 0 ? 'hersteld' : undefined };
};

/** Whether the address names a place on the page. */
export const isPlace = (): boolean => document.getElementById(location.hash.slice(1)) !== null;

/** Follows links within the page, so that these add no entry to the history: the address stays that of the answers. */
export const followPlaces =
  (isAnswered: () => boolean) =>
  (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (link === null || event.defaultPrevented || !isAnswered()) return;
    event.preventDefault();
    location.replace(link.href);
  };
