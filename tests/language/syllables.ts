/** Vowels that sound as one, the longest first. A vowel with a trema starts a syllable of its own. */
const NUCLEUS = /eeu|ieu|eau|aai|ooi|oei|aa|ee|éé|oo|óó|uu|ie|oe|eu|ui|ij|ei|au|ou|ai|(?<=q)u|[aeiouyàáâäèéêëìíîïòóôöùúûü]/g;

/** Loanwords of which the vowels are not read as Dutch, and words where two vowels meet. */
const ODD: readonly (readonly [RegExp, string])[] = [
  [/team/g, 'tiem'],
  [/(?<=web|job)site/g, 'sait'],
  [/online/g, 'onlain'],
  [/ict(?!\p{L})/gu, 'iseetee'],
  [/museum/g, 'museüm'],
  [/qu/g, 'kw'],
  [/(?<!\p{L})y(?=[aeiou])/gu, 'j'],
];

const isSpelledOut = (part: string): boolean => /^\p{Lu}{2,3}$/u.test(part) || !/[aeiouyàáâäèéêëìíîïòóôöùúûü]/i.test(part);

const ofPart = (part: string): number => {
  if (isSpelledOut(part)) return part.length;
  const read = ODD.reduce((word, [odd, regular]) => word.replace(odd, regular), part.toLowerCase());
  return Math.max(1, read.match(NUCLEUS)?.length ?? 0);
};

/**
 * The syllables of a Dutch word, counted as groups of vowels. A part of two or three capitals, or without a vowel, is
 * read letter by letter (UWV, cv). A number has none: nobody can see how it is read.
 */
export const syllablesIn = (word: string): number =>
  word
    .normalize('NFC')
    .replace(/['’]s$/u, '')
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== '')
    .reduce((sum, part) => sum + ofPart(part), 0);
