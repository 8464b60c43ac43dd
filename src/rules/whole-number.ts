/** Why a text is not a whole number that can be used. */
export type NumberProblem = 'geen-getal' | 'negatief' | 'gebroken' | 'te-groot';

export type NumberResult =
  { readonly ok: true; readonly value: number; readonly empty: boolean } | { readonly ok: false; readonly problem: NumberProblem };

const GROUPED = /^\d{1,3}([. '’]\d{3})+$/;

/** A digit of another script as one of ours: in the first plane its ten digits begin at a multiple of sixteen, or six behind one. */
const plainDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  return code > 0xffff ? digit : String((code & 15) - (/\p{Nd}/u.test(String.fromCodePoint(code & ~15)) ? 0 : 6));
};

/** A number as it stands on the keys of this country: other digits, wide characters and separators made plain, what nobody sees left out. */
const plain = (typed: string): string =>
  typed
    .replaceAll(/\p{DI}/gu, '')
    .normalize('NFKC')
    .replaceAll(/\p{Nd}/gu, plainDigit)
    .replaceAll('٬', '.')
    .replaceAll(/[\p{Pd}−]/gu, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Superscripts, fractions and numbers in circles: made plain, 12² would be 122. */
const SIGNS = /\p{No}/u;

/** What stands between a number and its decimals. */
export type Decimal = ',' | '.';

/** Point and comma in each other's place, as where a point stands before the decimals: 1,200 is 1.200 then. */
const swapped = (typed: string): string => typed.replaceAll(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));

/**
 * Reads a whole number as people write it: "1200", "1.200", "1 200", "€ 1200", "€ 1.200,-", "1200,00", "１２", "١٢".
 * Empty counts as 0 and says so. A point, a space or an apostrophe is only a thousands separator where three digits follow.
 * @param highest the largest number that is accepted
 * @param decimal what stands before decimals in the language of the reader; the other one groups thousands
 */
export const readWholeNumber = (typed: string, highest: number, decimal: Decimal = ','): NumberResult => {
  if (SIGNS.test(typed)) return { ok: false, problem: 'geen-getal' };
  const text = decimal === ',' ? plain(typed) : swapped(plain(typed));
  if (text === '') return { ok: true, value: 0, empty: true };
  const bare = text
    .replace(/^(-?)\s*(€|euro|eur|\+)\s*/i, '$1')
    .replace(/\s*(€|euro|eur)$/i, '')
    .replace(/,(-|00?)$/, '');
  const positive = bare.replace(/^-\s*/, '');
  const whole = GROUPED.test(positive) ? positive.replaceAll(/[. '’]/g, '') : positive.replace(/[.,]$/, '');
  if (/^\d+[.,]\d+$/.test(whole)) return { ok: false, problem: 'gebroken' };
  if (!/^\d+$/.test(whole)) return { ok: false, problem: 'geen-getal' };
  if (positive !== bare && Number(whole) !== 0) return { ok: false, problem: 'negatief' };
  const value = Number(whole);
  return value > highest ? { ok: false, problem: 'te-groot' } : { ok: true, value, empty: false };
};
