import { checkComponent } from './check-component.ts';
import type { Heading } from './body.ts';
import type { Item } from './item.ts';
import type { Problem } from './problem.ts';

const headingProblem = (item: Item, { depth, line }: Heading, before: Heading | undefined): readonly Problem[] => {
  const found = `Er staat een kop met ${'#'.repeat(depth)}.`;
  if (depth === 1) return [item.bodyProblem(line, 'kop', found, 'De titel staat al boven de pagina. Begin met ##.')];
  if (depth > 3) return [item.bodyProblem(line, 'kop', found, 'Er zijn twee niveaus: ## en ###. Kies een van die twee.')];
  return depth === 3 && before === undefined ? [item.bodyProblem(line, 'kop', found, 'Gebruik voor de eerste kop ##.')] : [];
};

const MODULE = 'Haal dit weg. De onderdelen van deze site zijn er vanzelf.';
const BRACES = 'Haal dit weg. Een cijfer schrijft u als <Feit id="…" />, een bedrag als <Tarief id="…" />.';

/** What is wrong within the text of an MDX file: components, headings, code. */
export const checkBody = (item: Item): readonly Problem[] => {
  const { body } = item;
  if (body === undefined) return [];
  return [
    ...body.components.flatMap((component) => checkComponent(item, component)),
    ...body.headings.flatMap((heading, at) => headingProblem(item, heading, body.headings[at - 1])),
    ...body.code.map(({ text, line }) =>
      item.bodyProblem(line, 'tekst', `Er staat programmacode: "${text.trim()}".`, /^(import|export)\b/.test(text) ? MODULE : BRACES),
    ),
  ];
};
