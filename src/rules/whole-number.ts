/** Why a text is not a whole number that can be used. */
export type NumberProblem = 'geen-getal' | 'negatief' | 'gebroken' | 'te-groot';

export type NumberResult =
  { readonly ok: true; readonly value: number; readonly empty: boolean } | { readonly ok: false; readonly problem: NumberProblem };

const GROUPED = /^\d{1,3}([. ]\d{3})+$/;

/**
 * Reads a whole number as people write it: "1200", "1.200", "1 200", "€ 1200", "€ 1.200,-", "1200,00".
 * Empty counts as 0 and says so. A point or a space is only a thousands separator where three digits follow.
 * @param highest the largest number that is accepted
 */
export const readWholeNumber = (typed: string, highest: number): NumberResult => {
  const text = typed.replaceAll(/[\s\u00a0\u202f]+/g, ' ').trim();
  if (text === '') return { ok: true, value: 0, empty: true };
  const bare = text
    .replace(/^(-?)\s*(€|euro|eur)\s*/i, '$1')
    .replace(/\s*(€|euro|eur)$/i, '')
    .replace(/,(-|–|—|00?)$/, '');
  const positive = bare.replace(/^[-–−]\s*/, '');
  const whole = GROUPED.test(positive) ? positive.replaceAll(/[. ]/g, '') : positive;
  if (/^\d+[.,]\d+$/.test(whole)) return { ok: false, problem: 'gebroken' };
  if (!/^\d+$/.test(whole)) return { ok: false, problem: 'geen-getal' };
  if (positive !== bare && Number(whole) !== 0) return { ok: false, problem: 'negatief' };
  const value = Number(whole);
  return value > highest ? { ok: false, problem: 'te-groot' } : { ok: true, value, empty: false };
};
