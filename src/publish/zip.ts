import { zipSync } from 'fflate';

/** Not a moment of the build, and the same in every time zone: a zip tells local time. */
const moment = (): Date => new Date(1980, 0, 1, 12);

const LEVEL = 9;

/** Files in one zip, which comes out the same for the same files. */
export const zipped = (files: ReadonlyMap<string, Uint8Array>): Uint8Array => {
  const inOrder = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(inOrder), { level: LEVEL, mtime: moment() });
};
