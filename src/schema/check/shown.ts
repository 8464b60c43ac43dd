import { flow } from '../flow.ts';
import { components } from './components.ts';
import type { Item } from './item.ts';
import { valueAt } from './path.ts';
import type { Problem } from './problem.ts';
import type { Reference } from './reference.ts';

/** Flows that a component cannot show, as it is made for another kind of flow. */
const wrongFlow = (item: Item, flows: readonly Item[]): readonly Problem[] =>
  (item.body?.components ?? []).flatMap(({ name, attributes, line }) => {
    const wanted = components[name]?.flowKind;
    const shown = flow.safeParse(flows.find(({ id }) => id === attributes.get('stroom'))?.data);
    if (wanted === undefined || !shown.success || shown.data.soort === wanted) return [];
    return [
      item.bodyProblem(
        line,
        `<${name}>`,
        `Er staat: stroom="${String(attributes.get('stroom'))}".`,
        `Dit onderdeel toont alleen een stroom met soort: ${wanted}.`,
      ),
    ];
  });

/** Content that is shown somewhere but has nothing to show there. */
export const checkShown = (references: readonly Reference[], items: readonly Item[]): readonly Problem[] => {
  const flows = items.filter(({ kind }) => kind === 'flow');
  const claims = new Set(
    items
      .filter(({ kind, data }) => kind === 'fact' && valueAt(data, ['waarde']) === undefined && valueAt(data, ['tarief']) === undefined)
      .map(({ id }) => id),
  );
  return [
    ...items.flatMap((item) => wrongFlow(item, flows)),
    ...references
      .filter(({ to, id, isShown }) => to === 'fact' && isShown === true && claims.has(id))
      .map(({ problem }) =>
        problem(
          'Dit feit heeft geen waarde om te tonen. Vul bij het feit een waarde in, of schrijf de bewering zelf uit en noem het feit bij feiten.',
        ),
      ),
  ];
};
