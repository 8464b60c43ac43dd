import type { Content } from '../schema/check/content.ts';

/** Something that an editor is asked before it can be made. */
export interface Question {
  readonly name: string;
  readonly text: string;
  /** What counts where the editor gives nothing. */
  readonly otherwise?: string | undefined;
  /** What may be given; absent for any text. */
  readonly choices?: readonly string[] | undefined;
  /** What is wrong with an answer; undefined where it will do. */
  readonly refuse?: (answer: string) => string | undefined;
}

export type Given = Readonly<Record<string, string>>;

/** What making it comes down to. */
export interface Made {
  /** The folder that the files go into, where it is another than the content folder. */
  readonly folder?: string;
  /** Files to write, by their path within that folder. */
  readonly files: Readonly<Record<string, string>>;
  /** What the editor does next. */
  readonly next: readonly string[];
}

/** The content folder as a maker sees it. */
export interface Ground {
  readonly content: Content;
  /** The text of a file of the content; empty where there is none. */
  readonly read: (path: string) => string;
  /** Whether there is a folder with this path already. */
  readonly isTaken: (path: string) => boolean;
  /** Today: 2026-11-22. */
  readonly day: string;
}

/** Makes one kind of content. */
export interface Maker {
  readonly what: string;
  readonly asks: (ground: Ground) => readonly Question[];
  readonly make: (ground: Ground, given: Given) => Made;
}
