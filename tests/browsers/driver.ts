/** The keys that readers without a mouse use here. */
export type Key = 'Tab' | 'Enter' | 'Space' | 'ArrowDown';

/** What a reader does with a browser, whichever it is. */
export interface Driver {
  /** Starts over in a tab without a past. */
  readonly renew: () => Promise<void>;
  /** Opens a page anew, also where only the part behind the # differs. */
  readonly open: (url: string) => Promise<void>;
  /** Opens a page on a screen of 320 pixels, up to the next `open`. */
  readonly openNarrow: (url: string) => Promise<void>;
  /** Asks the page something. The function runs there, so it uses nothing from outside. */
  readonly ask: <Given extends readonly unknown[], Told>(question: (...given: Given) => Told, ...given: Given) => Promise<Told>;
  /** Presses the mouse on a spot of the window. */
  readonly clickAt: (x: number, y: number) => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly back: () => Promise<void>;
  readonly forward: () => Promise<void>;
  readonly reload: () => Promise<void>;
  /** The page as PDF on A4; undefined where the driver cannot print. */
  readonly print: (() => Promise<Uint8Array>) | undefined;
  readonly close: () => Promise<void>;
}

/** The window that pages are shown in, but for `openNarrow`. */
export const WINDOW = { width: 1280, height: 900 };

/** As wide as a window of 1280 at 400% (WCAG 1.4.10). */
export const NARROW = { width: 320, height: 640 };

export interface Settings {
  readonly script: boolean;
}

/** Whether a browser would only move within the page, where it goes from one address to the other. */
export const isSamePage = (one: string, other: string): boolean => one.split('#')[0] === other.split('#')[0];
