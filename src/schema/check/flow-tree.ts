import { kindOfFlow, questionsOf } from './flow-parts.ts';
import type { Item } from './item.ts';
import { selectText, valueAt, type Path } from './path.ts';
import type { Problem } from './problem.ts';

interface Node {
  readonly id: string;
  readonly path: Path;
  readonly leadsTo: readonly string[];
}

const reach = (nodes: ReadonlyMap<string, Node>, start: string, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> => {
  const node = nodes.get(start);
  if (node === undefined || seen.has(start)) return seen;
  return node.leadsTo.reduce<ReadonlySet<string>>((all, id) => reach(nodes, id, all), new Set([...seen, start]));
};

/** Questions of a decision tree that no answer leads to, and questions that lead back to themselves. */
export const checkTree = (item: Item): readonly Problem[] => {
  if (kindOfFlow(item.data) !== 'wegwijzer') return [];
  const tree = questionsOf(item.data, 'keuze').filter(({ value }) => valueAt(value, ['vrijblijvend']) !== true);
  const list = tree.map(({ path, value }): Node => ({
    id: String(valueAt(value, ['id']) ?? ''),
    path,
    leadsTo: selectText(value, 'antwoorden.*.naar').map((answer) => answer.value),
  }));
  const nodes = new Map(list.map((node) => [node.id, node]));
  const reached = reach(nodes, list[0]?.id ?? '');
  const circles = list.filter(({ id, leadsTo }) => leadsTo.some((next) => reach(nodes, next).has(id)));
  return [
    ...list
      .filter(({ id }) => id !== '' && !reached.has(id))
      .map(({ id, path }) =>
        item.problem(path, `Geen antwoord leidt naar de vraag "${id}".`, 'Verwijs ernaar met naar, of haal haar weg.'),
      ),
    ...circles.map(({ id, path }) =>
      item.problem(
        path,
        `De vraag "${id}" komt langs haar antwoorden weer bij zichzelf uit.`,
        'Laat een van die antwoorden naar een andere vraag of een uitkomst gaan.',
      ),
    ),
  ];
};
