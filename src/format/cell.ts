import { count, euro } from './euro.ts';

type Sort = 'tekst' | 'getal' | 'euro' | 'procent' | undefined;

/** What stands in a cell of a table, as Dutch text; an empty cell stays empty. */
export const cellText = (value: string | number | undefined, sort: Sort): string => {
  if (typeof value !== 'number') return value ?? '';
  if (sort === 'euro') return euro(value * 100);
  return sort === 'procent' ? `${count(value)}%` : count(value);
};
