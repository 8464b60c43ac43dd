import type { Range } from '../../src/rules/range.ts';

const cents = (text: string): number => {
  const euros = /^€ (\d{1,3}(?:\.\d{3})*)$/.exec(text)?.[1];
  if (euros === undefined) throw new Error(`"${text}" is no amount in whole euros, such as "€ 1.360"`);
  return Number(euros.replaceAll('.', '')) * 100;
};

/** Reads an amount as the golden cases write it: "€ 800", "€ 3.000 – € 3.500", "ten minste € 1.360". */
export const amount = (text: string): Range => {
  if (text.startsWith('ten minste ')) return { min: cents(text.slice(11)), max: null };
  const [low = '', high = low] = text.split(' – ');
  return { min: cents(low), max: cents(high) };
};
