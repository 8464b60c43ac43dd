import { language } from './language.ts';

const lists = new Intl.ListFormat(language.tag);

/** Words as one list: "a, b en c". */
export const listed = (words: readonly string[]): string => lists.format(words);
