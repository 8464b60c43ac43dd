import type { Path } from './path.ts';

/** Whether a path leads to an amount in cents. */
export const isAmount = (path: Path): boolean => path.at(-2) === 'centen';

const inEuros = (cents: number): string => {
  const digits = cents % 100 === 0 ? 0 : 2;
  return `€ ${(cents / 100).toLocaleString('nl-NL', { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;
};

/** How an amount that was written in euros is written in cents: "€ 1.200,50" is 120050; empty when it is no amount. */
export const amountHint = (written: string): string => {
  const bare = written.replaceAll(/["'\s€]|euro|eur/gi, '').replace(/,[-–]+$/, '');
  if (!/^\d{1,3}(\.\d{3})+(,\d{2})?$|^\d+([.,]\d{1,2})?$/.test(bare)) return '';
  const plain = /^\d+\.\d{1,2}$/.test(bare) ? bare : bare.replaceAll('.', '').replace(',', '.');
  const cents = Math.round(Number(plain) * 100);
  return `Schrijf ${inEuros(cents)} als ${cents}.`;
};
