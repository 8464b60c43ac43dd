import type { Kind } from './kind.ts';
import type { Path } from './path.ts';

/** The texts in which the site fills in figures: all of a flow, and of other content these fields. */
const fields: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  page: ['samenvatting', 'omschrijving'],
  term: ['uitleg', 'nu'],
};

/** Whether `{feit:…}` and `{tarief:…}` are filled in at this place. */
export const isFillable = (kind: Kind, path: Path): boolean => kind === 'flow' || (fields[kind]?.includes(String(path[0])) ?? false);
