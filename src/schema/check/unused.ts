import { targetOf } from './address.ts';
import { meantBy } from './dangling.ts';
import type { Item } from './item.ts';
import { naming, type Kind } from './kind.ts';
import { didYouMean } from './phrasing.ts';
import type { Problem } from './problem.ts';
import type { Reading } from './read-file.ts';
import type { Reference } from './reference.ts';

const remedies: Readonly<Partial<Record<Kind, string>>> = {
  fact: 'Gebruik het op een pagina of haal het weg.',
  tariff: 'Gebruik het op een pagina of in een rekenhulp, of haal het weg.',
  table: 'Toon haar op een pagina met <Tabel> of <Grafiek>, of haal haar weg.',
  chart: 'Toon haar op een pagina met <Grafiek> of haal haar weg.',
  diagram: 'Toon het op een pagina met <Schema> of haal het weg.',
  term: 'Verwijs ernaar met <Begrip> of haal het weg.',
  contact: 'Noem het op een pagina of bij een antwoord, of haal het weg.',
  source: 'Noem hem bij een pagina of een feit, of haal hem weg.',
  page: 'Zet deze pagina in het menu (content/editie.yaml), maak een link of haal haar weg.',
  flow: 'Zet deze stroom bij de hulpmiddelen (content/editie.yaml), maak een link of haal haar weg.',
};

/** The page that every reader can find: the start. */
const START = '/';

const key = (kind: Kind, id: string): string => `${kind} ${id}`;

/** What a misspelt reference was meant to name counts as named: one slip is told once. */
const meantKey = (reference: Reference, items: readonly Item[]): string => {
  const meant = meantBy(reference, items) ?? '';
  const target = reference.address === undefined ? { to: reference.to, id: meant } : targetOf(meant);
  return key(target.to, target.id);
};

/** Content that nothing names. A list of everything (`<Begrippen />`) names nothing: it would keep alive whatever is in it. */
export const unused = (references: readonly Reference[], { items, taken }: Reading): readonly Problem[] => {
  const byOthers = references.filter(({ from, to, id }) => from.kind !== 'renamed' && key(from.kind, from.id) !== key(to, id));
  const named = new Set(byOthers.map(({ to, id }) => key(to, id)));
  const known = new Set(items.map(({ kind, id }) => key(kind, id)));
  const misspelt = byOthers.filter(({ to, id }) => !known.has(key(to, id)));
  for (const reference of misspelt) named.add(meantKey(reference, items));
  return items.flatMap((item) => {
    const remedy = remedies[item.kind];
    // What an edition no longer uses of its base is the business of the base; but a page or flow would be built that nobody finds.
    const isOfBase = taken !== undefined && item.onlyOver === undefined && item.kind !== 'page' && item.kind !== 'flow';
    if (remedy === undefined || isOfBase || item.id === START || named.has(key(item.kind, item.id))) return [];
    const stray = item.onlyOver?.([]);
    const near = stray === undefined || stray.path.length > 0 ? undefined : stray.near;
    return [item.problem([], `Niets gebruikt ${naming[item.kind].self}.`, `${didYouMean(near)}${remedy}`)];
  });
};
