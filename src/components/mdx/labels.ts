import { once } from './content.ts';
import { places } from './places.ts';

/** What each page of the site is called in a menu, by its path. */
export const labelsOf = once(
  async (): Promise<ReadonlyMap<string, string>> => new Map([...(await places())].map(([path, { label }]) => [path, label])),
);
