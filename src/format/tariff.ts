import type { Tariff } from '../schema/reference.ts';
import { count, euroRange } from './euro.ts';
import { language } from './language.ts';
import { fill } from './placeholders.ts';

const percentRange = ({ min, max }: { readonly min: number; readonly max: number }): string =>
  min === max ? `${count(min)}%` : fill(language.range, { laag: `${count(min)}%`, hoog: `${count(max)}%` });

/** What a tariff is, with both bounds: "€ 3.000 tot € 3.500", or "8% tot 10%". Empty where the content gives it no bounds. */
export const tariffText = ({ centen, procent }: Pick<Tariff, 'centen' | 'procent'>): string => {
  if (centen !== undefined) return euroRange(centen);
  return procent === undefined ? '' : percentRange(procent);
};
