const lists = new Intl.ListFormat('nl-NL');

/** Words as one list: "a, b en c". */
export const listed = (words: readonly string[]): string => lists.format(words);
