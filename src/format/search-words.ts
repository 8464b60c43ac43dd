/** Stand around the description of a page in the text that the index reads. */
const START = '⁂';
const END = '※';

/** The text that the index reads besides the page: its description, and words that readers type and the page does not say. */
export const searchWords = (description: string, words: readonly string[]): string => [START, description, END, ...words].join(' ');

/** An excerpt without the end of the page before its description, and without the words after it. */
export const readableExcerpt = (excerpt: string): string => (excerpt.split(START).at(-1) ?? '').split(END)[0] ?? '';
