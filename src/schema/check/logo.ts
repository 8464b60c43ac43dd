import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select } from './path.ts';
import type { Item } from './item.ts';
import { EDITIONS } from './layers.ts';
import type { Problem } from './problem.ts';

/** Where drawings stand in a layer of content. */
export const DRAWINGS = 'beeld';

/** The file of a drawing: that of the edition, else that of its base; undefined where neither has it. */
export const drawingFile = (folder: string, edition: string, name: string): string | undefined =>
  [join(folder, EDITIONS, edition), folder].map((layer) => join(layer, DRAWINGS, name)).find((file) => existsSync(file));

/** Width and height of a drawing, from its `viewBox`; undefined where it has none: it could be of any size. */
export const sizeOf = (svg: string): readonly [width: number, height: number] | undefined => {
  const [, width, height] = /<svg\b[^>]*\bviewBox="\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)\s*"/.exec(svg) ?? [];
  return Number(width) > 0 && Number(height) > 0 ? [Number(width), Number(height)] : undefined;
};

/** What runs or loads something. By pattern, as a drawing that only looks like it can be drawn otherwise. */
const ALIVE = /<script|<foreignObject|\son[a-z]+\s*=|(?:href|src)\s*=\s*["'](?!#|data:image\/)/i;

const faultOf = (file: string | undefined, name: string): readonly [found: string, remedy: string] | undefined => {
  if (file === undefined) return [`Het bestand ${DRAWINGS}/${name} bestaat niet.`, `Zet het in de map ${DRAWINGS}/, of verbeter de naam.`];
  const svg = readFileSync(file, 'utf8');
  if (sizeOf(svg) === undefined)
    return [`${DRAWINGS}/${name} heeft geen viewBox.`, 'Sla de tekening op als svg met een viewBox, dan past zij op elke plek.'];
  if (ALIVE.test(svg))
    return [
      `In ${DRAWINGS}/${name} staat een script of een verwijzing naar een ander bestand.`,
      'Sla de tekening op als gewone svg, zonder scripts en met alles erin.',
    ];
  return undefined;
};

/** Whether the drawings of the logo are there and are no more than drawings. */
export const checkLogo = (item: Item, folder: string, edition = ''): readonly Problem[] =>
  ['logo.bestand', 'logo.bestandDonker'].flatMap((field) =>
    select(item.data, field).flatMap(({ path, value }) => {
      if (typeof value !== 'string' || !value.endsWith('.svg')) return [];
      const fault = faultOf(drawingFile(folder, edition, value), value);
      return fault === undefined ? [] : [item.problem(path, ...fault)];
    }),
  );
