/** A range in cents as `rules/range.ts` makes it; no `max` means that the upper bound is unknown. */
interface Amount {
  readonly min: number;
  readonly max: number | null;
}

const whole = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const exact = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });

/** An amount in cents as Dutch text, with a no-break space: 300000 is "€ 3.000", 12350 is "€ 123,50". */
export const euro = (cents: number): string => (cents % 100 === 0 ? whole : exact).format(cents / 100);

/** A range in cents as Dutch text: "€ 3.000 tot € 3.500", "€ 800" when both ends are equal, "ten minste € 1.360" without upper bound. */
export const euroRange = ({ min, max }: Amount): string => {
  if (max === null) return `ten minste ${euro(min)}`;
  return min === max ? euro(min) : `${euro(min)} tot ${euro(max)}`;
};

const digits = new Intl.NumberFormat('nl-NL');

/** A number as Dutch text: 1200 is "1.200", 5.2 is "5,2". */
export const count = (value: number): string => digits.format(value);
