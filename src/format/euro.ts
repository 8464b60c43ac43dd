import { language, type Language } from './language.ts';
import { fill } from './placeholders.ts';

/** A range in cents as `rules/range.ts` makes it; no `max` means that the upper bound is unknown. */
interface Amount {
  readonly min: number;
  readonly max: number | null;
}

/** Writes amounts in a language: one in cents, and a range of them. */
export const amountsIn = ({ tag, range, atLeast }: Language) => {
  const whole = new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  const exact = new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR' });
  const one = (cents: number): string => (cents % 100 === 0 ? whole : exact).format(cents / 100);
  const between = ({ min, max }: Amount): string => {
    if (max === null) return fill(atLeast, { laag: one(min) });
    return min === max ? one(min) : fill(range, { laag: one(min), hoog: one(max) });
  };
  return { one, between };
};

const here = amountsIn(language);

/** An amount in cents as text, with a no-break space in Dutch: 300000 is "€ 3.000", 12350 is "€ 123,50". */
export const euro = here.one;

/** A range in cents as text: "€ 3.000 tot € 3.500", "€ 800" when both ends are equal, "ten minste € 1.360" without upper bound. */
export const euroRange = here.between;

const digits = new Intl.NumberFormat(language.tag);

/** A number as text: 1200 is "1.200" in Dutch, 5.2 is "5,2". */
export const count = (value: number): string => digits.format(value);
