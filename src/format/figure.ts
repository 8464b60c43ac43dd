import { count } from './euro.ts';

/** The figure of a fact as it stands in the content. */
interface Figure {
  readonly waarde?: string;
  readonly eenheid?: string;
}

/** The value as it is shown: digits alone get Dutch thousands, anything else stays as it is written. */
export const shownValue = (value: string): string => (/^\d+$/.test(value) ? count(Number(value)) : value);

/** The value with its unit, as it reads inside a sentence: "125.000 extra banen", "77%", "16 van de 92 SW-bedrijven". */
export const figure = ({ waarde, eenheid }: Figure): string =>
  [waarde && shownValue(waarde), eenheid].filter(Boolean).join(eenheid === '%' ? '' : ' ');
