import { contentFolder, editionName } from '../../src/content/folder.ts';
import { readContent } from '../../src/schema/check/content.ts';

/** Maps whose keys are ids of the content. */
const BY_ID = ['regels', 'etiketten', 'eenheden', 'vertaal', 'tekens', 'omschrijvingen'];

const idsIn = (data: unknown): readonly string[] => {
  if (Array.isArray(data)) return data.flatMap(idsIn);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => [
    ...(key === 'id' || key === 'uitkomst' ? [String(value)] : []),
    ...(BY_ID.includes(key) && !Array.isArray(value) ? Object.keys(Object(value) as object) : []),
    ...idsIn(value),
  ]);
};

const { content } = readContent(contentFolder(), editionName());

const { flows, outcomes, facts, tariffs, tables, charts, diagrams, terms, contacts, sources, requests, areas, changes } = content;

/** The ids of everything in the content that has one: flows with all their parts, and what other files hold. */
export const contentIds: ReadonlySet<string> = new Set([
  ...[flows, facts, tariffs, tables, charts, diagrams, terms, contacts, sources, requests, areas, changes].flatMap((entries) => [
    ...entries.keys(),
  ]),
  ...[...outcomes.keys()].map((id) => id.slice(id.indexOf('/') + 1)),
  ...[...flows.values()].flatMap(({ data }) => idsIn(data)),
]);

export const flowIds: readonly string[] = [...flows.keys()];
