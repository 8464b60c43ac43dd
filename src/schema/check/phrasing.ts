const LONGEST = 60;

/** Words as a Dutch enumeration: "a, b of c". */
export const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} of ${words.at(-1)}`;

/** Words that hold together: "a, b en c". */
export const together = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`;

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** What stands in a field, as a sentence. `source` is how a number is written in the file. */
export const standsHere = (value: unknown, source?: string): string => {
  if (value === undefined) return 'Dit veld ontbreekt.';
  if (value === null || value === '') return 'Er staat niets.';
  if (typeof value === 'string') return `Er staat: "${shortened(value.replaceAll(/\s+/g, ' '))}".`;
  if (Array.isArray(value))
    return value.length === 0
      ? 'Er staat een lege lijst.'
      : `Er staat een lijst met ${value.length} ${value.length === 1 ? 'onderdeel' : 'onderdelen'}.`;
  return typeof value === 'object' ? 'Er staat een groep velden.' : `Er staat: ${source ?? String(value)}.`;
};

/** A question after the word that was probably meant; empty without one. */
export const didYouMean = (word: string | undefined): string => (word === undefined ? '' : `Bedoelt u "${word}"? `);
