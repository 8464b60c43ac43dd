import type { Kind } from './kind.ts';
import type { Path } from './path.ts';

/** The texts in which the site fills in figures: all of a flow, and of other content these fields. */
const fields: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  page: ['samenvatting', 'omschrijving'],
  term: ['uitleg', 'nu'],
};

/** Texts of a flow in which the site fills in something of its outcome, and what. */
const outcome: readonly (readonly [pattern: readonly string[], names: readonly string[]])[] = [
  [['kop'], ['bedrag', 'perioden']],
  [['kop-zonder-perioden'], ['bedrag']],
  [['blokken', '*', 'periode', 'daarna', 'tekst'], ['bedrag']],
];

/** What the site fills in at this place besides figures: `{bedrag}`. */
export const outcomeNames = (kind: Kind, path: Path): readonly string[] =>
  kind === 'flow'
    ? (outcome.find(
        ([pattern]) => pattern.length === path.length && pattern.every((step, at) => step === '*' || step === String(path[at])),
      )?.[1] ?? [])
    : [];

/** Whether `{feit:…}` and `{tarief:…}` are filled in at this place. */
export const isFillable = (kind: Kind, path: Path): boolean => kind === 'flow' || (fields[kind]?.includes(String(path[0])) ?? false);
