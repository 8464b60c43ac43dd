import type { Item } from './item.ts';
import { isFillable, outcomeNames } from './fillable.ts';
import { nearest } from './nearest.ts';
import { everyText, type Found } from './path.ts';
import { didYouMean, either } from './phrasing.ts';
import type { Problem } from './problem.ts';
import type { Reference } from './reference.ts';

const kinds = { feit: 'fact', tarief: 'tariff', jaar: 'source' } as const;

const FIGURE = /^(?<kind>feit|tarief|jaar):(?<id>[a-z0-9-]+)$/;

interface Placeholder extends Found<string> {
  /** With its braces. */
  readonly whole: string;
  readonly inner: string;
}

const placeholdersOf = (item: Item): readonly Placeholder[] =>
  everyText(item.data).flatMap((found) =>
    [...found.value.matchAll(/\{([^{}]*)\}/g)].map(([whole, inner = '']) => ({ ...found, whole, inner })),
  );

/** The facts and tariffs that the texts of an item show: `{feit:handreiking-102}`. */
export const placeholderReferences = (from: Item): readonly Reference[] =>
  placeholdersOf(from).flatMap(({ path, whole, inner }) => {
    const { kind, id } = FIGURE.exec(inner)?.groups ?? {};
    if (id === undefined) return [];
    return [
      {
        from,
        to: kinds[kind as keyof typeof kinds],
        id,
        isShown: kind !== 'jaar',
        problem: (remedy: string) => from.problem(path, `Er staat: "${whole}".`, remedy, whole),
      },
    ];
  });

const remedyFor = ({ kind }: Item, { path, inner }: Placeholder): string | undefined => {
  if (kind === 'texts' && /^[a-z0-9-]+$/.test(inner)) return undefined;
  const own = outcomeNames(kind, path);
  if (own.includes(inner)) return undefined;
  if (!isFillable(kind, path)) return 'In dit veld vult de site geen feiten en tarieven in. Schrijf de tekst zonder accolades.';
  if (FIGURE.test(inner)) return undefined;
  return own.length > 0
    ? `${didYouMean(nearest(inner, own))}Hier vult de site in: ${either(own.map((name) => `{${name}}`))}, en {feit:…}, {tarief:…} of {jaar:…}.`
    : 'Tussen accolades kan alleen een feit, een tarief of het jaar van een bron staan, zonder spaties: {feit:…}, {tarief:…} of {jaar:…}.';
};

/** Braces in which nothing stands that the site can fill in. */
export const checkPlaceholders = (item: Item): readonly Problem[] =>
  placeholdersOf(item).flatMap((placeholder) => {
    const { path, whole } = placeholder;
    const remedy = remedyFor(item, placeholder);
    return remedy === undefined ? [] : [item.problem(path, `Er staat: "${whole}".`, remedy, whole)];
  });
