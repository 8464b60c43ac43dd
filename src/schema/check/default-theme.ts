import { existsSync, readFileSync } from 'node:fs';
import { itemsOf, type Reading } from './read-file.ts';

/** The looks of the site, beside where the program is run: they are content too, so that no colour stands in the code. */
const FILE = 'content/thema.yaml';

/** Content that says nothing of its looks gets those of the site that this program came with; an edition is laid over them. */
export const withTheme = (reading: Reading): Reading => {
  if (reading.items.some(({ kind }) => kind === 'theme')) return reading;
  if (existsSync(FILE)) {
    const { items, problems } = itemsOf(FILE, { kind: 'theme', id: 'thema' }, readFileSync(FILE, 'utf8'));
    return { ...reading, items: [...reading.items, ...items], problems: [...reading.problems, ...problems] };
  }
  const problem = {
    file: FILE,
    line: 1,
    field: 'bestand',
    found: 'Dit bestand ontbreekt.',
    remedy: 'Maak het aan. Het geeft de kleuren en de letter.',
  };
  return { ...reading, problems: [...reading.problems, problem] };
};
