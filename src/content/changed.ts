import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** For so long one look at the files counts: everything that one page needs is read in that time. In milliseconds. */
const LOOKS_EVERY = 200;

const stampOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const { mtimeMs, size } = statSync(join(entry.parentPath, entry.name));
      return `${entry.parentPath}/${entry.name} ${String(mtimeMs)} ${String(size)}`;
    })
    .sort()
    .join('\n');

let seen = { folder: '', at: 0, stamp: '' };

/** A text that is another one as soon as a file below the folder has changed, come or gone. */
export const stateOf = (folder: string, now = Date.now()): string => {
  if (seen.folder !== folder || now - seen.at >= LOOKS_EVERY) seen = { folder, at: now, stamp: stampOf(folder) };
  return seen.stamp;
};
