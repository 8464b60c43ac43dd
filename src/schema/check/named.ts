import type { Item } from './item.ts';
import type { Kind } from './kind.ts';
import { nearest } from './nearest.ts';
import { select, selectText } from './path.ts';
import { didYouMean, standsHere } from './phrasing.ts';
import type { Problem } from './problem.ts';

/** Fields that name a heading in the words of the interface, and the group of words that it stands in. */
const headings: readonly (readonly [kind: Kind, field: string, group: string, noun: string])[] = [
  ['fact', 'onderwerp', 'onderwerp', 'Dit onderwerp'],
  ['flow', 'groep', 'stroomgroep', 'Deze groep'],
];

/** Subjects of facts and groups of flows without a name in the words of the interface. */
export const checkNamed = (items: readonly Item[]): readonly Problem[] => {
  const texts = items.find(({ kind }) => kind === 'texts')?.data;
  return headings.flatMap(([kind, field, group, noun]) => {
    const known = select(texts, `${group}.*`).map(({ path }) => String(path[1]));
    if (known.length === 0) return [];
    return items
      .filter((item) => item.kind === kind)
      .flatMap((item) =>
        selectText(item.data, field)
          .filter(({ value }) => !known.includes(value))
          .map(({ path, value }) => {
            const meant = nearest(value, known);
            return item.problem(
              path,
              standsHere(value),
              `${noun} heeft geen naam. ${didYouMean(meant)}${meant === undefined ? 'Zet' : 'Anders: zet'} onder "${group}" in content/teksten.yaml hoe de lezer het ziet: ${value}: ….`,
            );
          }),
      );
  });
};
