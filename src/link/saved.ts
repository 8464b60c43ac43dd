import { LONGEST } from './contract.ts';
import { KEPT_DAYS } from './kept-days.ts';

export { KEPT_DAYS };

const VERSION = 1;
const DAY = 24 * 60 * 60 * 1000;

export type SavedReading =
  /** Nothing was kept. */
  | { readonly kind: 'none' }
  /** Kept longer than `KEPT_DAYS` ago. */
  | { readonly kind: 'expired' }
  /** Kept by another release, or damaged: it cannot be opened. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'saved'; readonly link: string; readonly at: number };

/** What is kept on the device: the link and the moment, nothing else. @param at milliseconds since 1970 */
export const writeSaved = (link: string, at: number): string => JSON.stringify({ version: VERSION, link, at });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads what was kept; whatever stands there, it does not throw. @param now milliseconds since 1970 */
export const readSaved = (text: string | null, now: number): SavedReading => {
  if (text === null) return { kind: 'none' };
  const saved = parsed(text);
  if (typeof saved !== 'object' || saved === null) return { kind: 'unreadable' };
  const { version, link, at } = saved as Record<string, unknown>;
  if (version !== VERSION || typeof link !== 'string' || link.length > LONGEST || typeof at !== 'number') return { kind: 'unreadable' };
  // A moment that is none, or in the future: no browser of this reader wrote it. A clock may have been put back a day.
  if (!(at > 0 && at < now + DAY)) return { kind: 'unreadable' };
  return now - at > KEPT_DAYS * DAY ? { kind: 'expired' } : { kind: 'saved', link, at };
};
