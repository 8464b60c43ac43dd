import type { Component } from './body.ts';
import type { Item } from './item.ts';
import { selectText } from './path.ts';
import type { Problem } from './problem.ts';

const idOf = ({ attributes }: Component): string => String(attributes.get('id'));

/** Charts that a page shows twice, and tables that stand on it more than once: a chart brings its own. */
export const checkChartPages = (items: readonly Item[]): readonly Problem[] =>
  items.flatMap((page) => {
    const above = new Map<string, string>();
    return (page.body?.components ?? []).flatMap((component) => {
      if (component.name !== 'Grafiek' && component.name !== 'Tabel') return [];
      const id = idOf(component);
      const isChart = component.name === 'Grafiek';
      const drawn = items.find((item) => item.kind === 'chart' && item.id === id);
      const table = isChart ? (selectText(drawn?.data, 'tabel')[0]?.value ?? `grafiek ${id}`) : id;
      const first = above.get(table);
      above.set(table, first ?? `<${component.name} id="${id}" />`);
      if (first === undefined) return [];
      const found = `Deze ${isChart ? 'grafiek of haar tabel' : 'tabel'} staat al op deze pagina: ${first}.`;
      return [
        page.bodyProblem(
          component.line,
          `<${component.name}>`,
          found,
          'Onder een grafiek staat haar tabel vanzelf. Haal een van de twee weg.',
        ),
      ];
    });
  });
