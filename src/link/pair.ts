import type { Renames } from './contract.ts';

/** One pair of the link under the ids of this release; `mark` tells which question is open. */
export interface Pair {
  readonly key: string;
  readonly value: string;
  readonly mark: string | undefined;
}

/** Reads one pair; renames are followed, also where an id was renamed more than once. */
export const pairOf = (renames: Renames, oldKey: string, whole: string): Pair => {
  const at = whole.indexOf('.');
  const mark = at < 0 ? undefined : whole.slice(at + 1);
  let key = oldKey;
  let value = at < 0 ? whole : whole.slice(0, at);
  for (let times = 0; times < renames.length; times += 1) {
    const [newKey, newValue] = renames.find(({ van }) => van === `${key}=${value}`)?.naar.split('=') ?? [];
    if (newKey && newValue) [key, value] = [newKey, newValue];
    else key = renames.find(({ van }) => van === key)?.naar ?? key;
  }
  return { key, value, mark };
};
