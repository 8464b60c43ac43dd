import { language } from './language.ts';
import { fill } from './placeholders.ts';

/** How precisely a moment is known: by its year, its month or its day. */
const precision: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

const formats = precision.map((options) => new Intl.DateTimeFormat(language.tag, { ...options, timeZone: 'UTC' }));

const moment = (part: string): string => {
  const date = new Date(`${part}${'-01'.repeat(3 - part.split('-').length)}T00:00:00Z`);
  const format = formats[part.split('-').length - 1];
  return Number.isNaN(date.getTime()) || format === undefined ? part : format.format(date);
};

/** A peildatum as text, in Dutch: "2016", "juli 2016", "25 maart 2015", "februari 2016 tot april 2016". */
export const writtenDate = (peildatum: string): string => {
  const [from = '', to] = peildatum.split('/').map(moment);
  return to === undefined ? from : fill(language.range, { laag: from, hoog: to });
};

/** The years of a peildatum: "2016", or "2009-2012" for a period over several years. */
export const years = (peildatum: string): string => {
  const [from = '', to = from] = peildatum.split('/').map((part) => part.slice(0, 4));
  return from === to ? from : `${from}-${to}`;
};

/** Every year that a peildatum lies in: 2009/2012 lies in four. */
export const everyYear = (peildatum: string): string[] => {
  const [from = '', to = from] = peildatum.split('/').map((part) => part.slice(0, 4));
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => String(Number(from) + at));
};

const today = new Intl.DateTimeFormat(language.tag, { dateStyle: 'long' });

/** A moment in milliseconds as a day, on the clock of the reader. */
export const dayOf = (at: number): string => today.format(at);
