import type * as z from 'zod';
import type { Item } from './item.ts';
import { knownKeys } from './known-keys.ts';
import { nearest } from './nearest.ts';
import { readable, valueAt, type Path } from './path.ts';
import { didYouMean, either, standsHere } from './phrasing.ts';
import type { Problem } from './problem.ts';
import { wordingOf } from './issue-wording.ts';

type Issue = z.core.$ZodIssue;

const MOST = 16;

const key = (path: Path): string => JSON.stringify(path);

const pathOf = (issue: Issue): Path => issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));

/** A field that the schema does not know, and the field that was probably meant. */
interface Stray {
  readonly path: Path;
  readonly meant: Path | undefined;
  readonly problem: Problem;
}

/** The fields that may stand here, unless there are too many to read. */
const choice = (known: readonly string[]): string => (known.length > MOST ? '' : ` Hier kan: ${either(known)}.`);

const straysOf = (item: Item, schema: z.ZodType, issue: Issue): readonly Stray[] => {
  if (issue.code !== 'unrecognized_keys') return [];
  const around = pathOf(issue);
  const known = knownKeys(schema, item.data, around);
  const free = known.filter((name) => valueAt(item.data, [...around, name]) === undefined);
  return issue.keys.map((name) => {
    const path = [...around, name];
    const meant = nearest(name, free);
    const remedy = meant === undefined ? `Haal het weg.${choice(known)}` : `Bedoelt u "${meant}"?`;
    return {
      path,
      meant: meant === undefined ? undefined : [...around, meant],
      problem: item.problem(path, 'Dit veld bestaat niet.', remedy),
    };
  });
};

const missing = (path: Path, remedy: string): string => `${remedy} Voeg het veld "${path.at(-1)}" toe.`;

const problemOf = (item: Item, issue: Issue): Problem => {
  const path = pathOf(issue);
  const value = valueAt(item.data, path);
  const remedy = wordingOf(issue, { path, value, source: item.sourceOf(path), data: item.data });
  if (issue.code === 'invalid_key') return item.problem(path, `De veldnaam is "${path.at(-1)}".`, remedy);
  return item.problem(
    path,
    standsHere(value, item.sourceOf(path)),
    value === undefined && path.length > 0 ? missing(path, remedy) : remedy,
  );
};

/** Fields that a part lacks which only the edition has: told once for each part, as the part was probably meant for one of the base. */
const incomplete = (item: Item, lacking: readonly Path[]): readonly Problem[] =>
  [...Map.groupBy(lacking, (path) => key(item.onlyOver?.(path)?.path ?? [])).values()].flatMap((paths) => {
    const stray = item.onlyOver?.(paths[0] ?? []);
    if (stray === undefined) return [];
    const fields = paths.map((path) => readable(item.data, path.slice(stray.path.length)));
    return [
      item.problem(
        stray.path,
        `"${stray.name}" bestaat niet in ${stray.where}.`,
        `${didYouMean(stray.near)}Is het nieuw? Vul dan ook in: ${fields.join(', ')}.`,
      ),
    ];
  });

/** A line of a condition is one of several shapes; which of them was meant nobody can say, so the line is told as a whole. */
const asLine = (item: Item, schema: z.ZodType, issue: Issue): Issue =>
  issue.code === 'unrecognized_keys' && knownKeys(schema, item.data, pathOf(issue)).length === 0
    ? { code: 'custom', path: issue.path, message: 'voorwaarde-regel' }
    : issue;

/** What the schema refuses in an item: one problem per field, and a misspelt field is not told as missing too. */
export const checkSchema = (item: Item, schema: z.ZodType): readonly Problem[] => {
  const issues = (schema.safeParse(item.data).error?.issues ?? []).map((issue) => asLine(item, schema, issue));
  const strays = issues.flatMap((issue) => straysOf(item, schema, issue));
  const told = new Set(strays.flatMap(({ meant }) => (meant === undefined ? [] : [key(meant)])));
  const lacking = issues.map(pathOf).filter((path) => valueAt(item.data, path) === undefined && item.onlyOver?.(path) !== undefined);
  for (const path of lacking) told.add(key(path));
  const others = issues.flatMap((issue) => {
    const at = key(pathOf(issue));
    if (issue.code === 'unrecognized_keys' || told.has(at)) return [];
    told.add(at);
    return [problemOf(item, issue)];
  });
  return [...strays.map(({ problem }) => problem), ...incomplete(item, lacking), ...others];
};
