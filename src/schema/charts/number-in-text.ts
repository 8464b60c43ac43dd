/** A number as it stands in a text. */
export interface NumberInText {
  readonly value: number;
  readonly isPercentage: boolean;
  /** The text says that it is no exact number: "ongeveer een derde". */
  readonly isAbout: boolean;
  /** As it is written, with the word that makes it inexact: "71%", "bijna een kwart". */
  readonly text: string;
}

const DIGITS = String.raw`(?<digits>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?<sign>\s?%)?`;

/** The parts of a whole that Dutch has words for, in percent. */
const parts: Readonly<Record<string, number>> = {
  'de helft': 50,
  'een derde': 100 / 3,
  'twee derde': 200 / 3,
  'een kwart': 25,
  driekwart: 75,
  'drie kwart': 75,
  'een vijfde': 20,
  'een tiende': 10,
};

const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:(?<about>ongeveer|bijna|ruim|circa|rond)\s+)?(?:${DIGITS}|(?<part>${Object.keys(parts).join('|')}))(?![\p{L}\d])`,
  'giu',
);

/** In "72 tot 77%" the first number is a percentage too. */
const SHARES_SIGN = /^\s*(?:tot|of|en|tegen)\s+\d[\d.,]*\s?%/u;

const valueOf = (digits: string): number => Number(digits.replaceAll('.', '').replace(',', '.'));

/** The numbers in a Dutch text, in their order. A part of a whole ("een derde") is a percentage; other words are no numbers. */
export const numbersIn = (text: string): readonly NumberInText[] =>
  Array.from(text.matchAll(NUMBER), (match) => {
    const { about, digits, sign, part } = match.groups ?? {};
    const rest = text.slice(match.index + match[0].length);
    return {
      value: digits === undefined ? (parts[part?.toLowerCase() ?? ''] ?? 0) : valueOf(digits),
      isPercentage: part !== undefined || sign !== undefined || SHARES_SIGN.test(rest),
      isAbout: about !== undefined,
      text: match[0],
    };
  });
