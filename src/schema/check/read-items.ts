import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { itemsOf, type Reading } from './read-file.ts';
import { isDrawing, leftAlone, misplaced, required, slotOf } from './layout.ts';
import type { Problem } from './problem.ts';

/** Every file in the folder, by its path there; hidden files are left out. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.startsWith('edities/') && !leftAlone.includes(path) && !isDrawing(path))
    .sort();

/** The same entry in two files of facts or tariffs, or two files for one address. */
const repeated = ({ items }: Reading): readonly Problem[] =>
  items.flatMap((item, at) => {
    // A tariff may stand in several years.
    const first = item.kind === 'tariff' ? undefined : items.slice(0, at).find(({ kind, id }) => kind === item.kind && id === item.id);
    if (first === undefined) return [];
    return [
      item.problem(
        [],
        `"${item.id}" staat ook in ${first.file}.`,
        'Elk id komt één keer voor. Geef een van de twee een ander id, of haal er een weg.',
      ),
    ];
  });

/** How a folder is read. */
interface Asked {
  /** What the files are called in the report. */
  readonly name?: string;
  /** Whether all that a site needs must be there; an edition need not have it. */
  readonly isWhole?: boolean;
}

/** Reads all content; `folder` is the content folder, which gives the files their name in the report. */
export const readItems = (folder: string, { name = basename(resolve(folder)), isWhole = true }: Asked = {}): Reading => {
  const files = filesIn(folder);
  const readings = files.map((path): Reading => {
    const file = `${name}/${path}`;
    const slot = slotOf(path);
    if (slot === undefined) {
      const problem = { file, line: 1, field: 'bestand', found: 'Voor dit bestand is hier geen plaats.', remedy: misplaced(path) };
      return { items: [], unknown: new Set(), isComplete: true, problems: [problem] };
    }
    return itemsOf(file, slot, readFileSync(join(folder, path), 'utf8'));
  });
  const missing = isWhole ? required.filter((path) => !files.includes(path)) : [];
  const reading: Reading = {
    items: readings.flatMap(({ items }) => items),
    unknown: new Set([...readings.flatMap(({ unknown }) => [...unknown]), ...missing.flatMap((path) => slotOf(path)?.kind ?? [])]),
    isComplete: missing.length === 0 && readings.every(({ isComplete }) => isComplete),
    problems: [
      ...readings.flatMap(({ problems }) => problems),
      ...missing.map((path) => ({
        file: `${name}/${path}`,
        line: 1,
        field: 'bestand',
        found: 'Dit bestand ontbreekt.',
        remedy: 'Maak het aan. Wat erin hoort, staat in src/README.md.',
      })),
    ],
  };
  return { ...reading, problems: [...reading.problems, ...repeated(reading)] };
};
