import type { Change } from '../../schema/change.ts';
import { writtenDate } from '../../format/date.ts';

/** What changed, newest first, as text with some marks: for who publishes the site. */
export const changesText = (site: string, version: string, changes: readonly Change[]): string =>
  [
    `# ${site}, versie ${version}`,
    ...changes.flatMap(({ datum, titel, wat, waarom, betekenis }) => [
      '',
      `## ${titel}`,
      '',
      `${writtenDate(datum)}. ${wat} ${waarom} ${betekenis}`,
    ]),
    '',
  ].join('\n');
