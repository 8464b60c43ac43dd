import { STYLE_PATH } from '../../format/href.ts';
import { once, texts } from './content.ts';
import { places } from './places.ts';

/** What each page of the site is called in a menu, by its path; also the examples, which no reader is led to. */
export const labelsOf = once(async (): Promise<ReadonlyMap<string, string>> => {
  const found = [...(await places())].map(([path, { label }]) => [path, label] as const);
  return new Map([...found, [STYLE_PATH, (await texts()).stijl.kort]]);
});
