import type { PagefindIndex } from './pagefind.ts';

/** Below this length another word is as likely as a slip; from the second on there may be two. */
const SHORTEST = 4;
const LONG = 8;

/** How many letters were left out, added, changed or swapped with their neighbour; more than `most` is not counted out. */
export const slipsBetween = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let [before, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const changed = (last[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1);
      const isSwapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      const swapped = isSwapped && row > 1 && at > 1 ? (before[at - 2] ?? 0) + 1 : Infinity;
      now.push(Math.min(changed, swapped, (last[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1));
    }
    [before, last] = [last, now];
  }
  return last[other.length] ?? 0;
};

/** The word that was meant: the nearest of those that titles and search words have, and of these the one that stands on most pages. */
export const nearestWord = (word: string, vocabulary: Readonly<Record<string, number>>): string | undefined => {
  const most = word.length < SHORTEST ? 0 : word.length < LONG ? 1 : 2;
  const near = Object.entries(vocabulary)
    .map(([known, pages]) => ({ known, pages, slips: slipsBetween(word, known, most) }))
    .filter(({ slips, known }) => slips > 0 && slips <= most && known.length >= SHORTEST)
    .sort((one, other) => one.slips - other.slips || other.pages - one.pages);
  return near[0]?.known;
};

/** So many letters at the start of a word are a word of their own, as in a compound. */
const PART = 6;

/** Whether the index has the word itself, or a whole word that it begins with: what it finds for another has that marked. */
const stands = async (index: PagefindIndex, word: string): Promise<boolean> => {
  const [first] = (await index.search(word)).results;
  if (first === undefined) return false;
  const { excerpt, meta } = await first.data();
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, text = '']) => text);
  const found = [...marked, meta.title ?? '', meta.name ?? ''].map((text) => text.toLowerCase());
  const stem = word.slice(0, Math.max(SHORTEST, word.length - 2));
  return found.some((text) => text.includes(stem) || (text.length >= PART && word.startsWith(text)));
};

/** The words of a query with its slips mended; the same where there are none. */
export const mended = async (index: PagefindIndex, text: string, vocabulary: Readonly<Record<string, number>>): Promise<string> => {
  const words = await Promise.all(
    text.split(' ').map(async (typed) => {
      const word = typed.toLowerCase();
      if (vocabulary[word] !== undefined) return typed;
      const meant = nearestWord(word, vocabulary);
      return meant === undefined || (await stands(index, word)) ? typed : meant;
    }),
  );
  return words.join(' ');
};
