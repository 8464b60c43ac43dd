import { FLOWS_PATH, flowPath, registerPath } from '../../format/href.ts';
import { flows, pages, sources, texts } from './content.ts';

/** What each page of the site is called in a menu, by its path. */
export const labelsOf = async (): Promise<ReadonlyMap<string, string>> => {
  const [words, allPages, allFlows, allSources] = await Promise.all([texts(), pages(), flows(), sources()]);
  return new Map([
    ...[...allPages].map(([to, { data }]) => [to, data.kort] as const),
    ...Object.entries(allFlows).map(([id, { kort }]) => [flowPath(id), kort] as const),
    [FLOWS_PATH, words.hulp.kort] as const,
    [registerPath(), words.register.kort] as const,
    ...Object.entries(allSources).map(([id, { kort }]) => [registerPath(id), kort] as const),
  ]);
};
