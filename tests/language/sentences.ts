const ABBREVIATION = /(?<!\p{L})(?:art|bijv|bv|ca|d\.w\.z|e\.d|enz|nr|o\.a)\.$/iu;

/** The end of a sentence, what may close after it, and a start. */
const BOUNDARY = /(?<=[.?!…][)\]”’"']*)\s+(?=[\p{Lu}\p{N}‘“"'(€])/u;

/** Whether a text ends as a sentence does; names in a list and labels do not. */
export const isSentence = (text: string): boolean => /[.?!…][)\]”’"']*$/.test(text.trim());

/** The sentences of a text. A colon or semicolon does not end one. */
export const sentencesIn = (text: string): readonly string[] =>
  text
    .trim()
    .split(BOUNDARY)
    .reduce<readonly string[]>((done, part) => {
      const last = done.at(-1);
      return last !== undefined && ABBREVIATION.test(last) ? [...done.slice(0, -1), `${last} ${part}`] : [...done, part];
    }, [])
    .filter((sentence) => wordsIn(sentence).length > 0);

/** The words of a sentence; a word with hyphens, a number and an abbreviation are one each. */
export const wordsIn = (sentence: string): readonly string[] => sentence.match(/[\p{L}\p{N}](?:[\p{L}\p{N}'’./,-]*[\p{L}\p{N}])?/gu) ?? [];

const AUXILIARY = /^(?:wordt|worden|werd|werden)$/i;

/** A past participle, with or without a part that can be split off: gemaakt, aangesloten, bepaald, uitgelegd. */
const PARTICIPLE = /^(?:\p{L}{2,6})?(?:ge|be|ver|ont|her)\p{L}{2,}(?:d|t|en)$/u;

/** Words with the shape of a participle that are none. */
const NO_PARTICIPLE =
  /(?:^|.)(?:gemeenten|gebied(?:en)?|gebruiken|geen|gegeven|gesprekken|geld|bedragen|bedrag|bestand(?:en)?|besluit(?:en)?|bericht(?:en)?|beleid|bestuurd?|behoud|verband|verschillen|vereist(?:en)|herkomst|overeenkomst(?:en)?)$/iu;

/** Whether someone is left out who does it: a form of 'worden' in the present or past, with a past participle. */
export const isPassive = (sentence: string): boolean => {
  const words = wordsIn(sentence);
  return words.some((word) => AUXILIARY.test(word)) && words.some((word) => PARTICIPLE.test(word) && !NO_PARTICIPLE.test(word));
};
