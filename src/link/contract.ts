/** The version of the link contract that this release writes and reads. */
export const VERSION = 1;

/** The key of the version, always first. */
export const VERSION_KEY = 'v';

/** The key of a screen that is no question, and its value for the review of the answers. Short: the longest link has 160 characters. */
export const SCREEN_KEY = 'nu';
export const REVIEW = 'nakijken';

/** The key of the flow that handed over the answers; read once, never written back. */
export const FROM_KEY = 'uit';

/** Marks the question that is open, behind the value of its first field, where it is not the one that follows from the answers. */
export const OPEN_MARK = 'nu';

/** Stands in a series for a field without an answer. */
export const NO_ANSWER = 'n';

/** Longer fragments are no links of ours: only this much is read. */
export const LONGEST = 2000;

/** The ids that were renamed since an earlier release: `vraag` to `vraag`, or `vraag=antwoord` to `vraag=antwoord`. */
export type Renames = readonly { readonly van: string; readonly naar: string }[];
