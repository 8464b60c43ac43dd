import { diagram as diagramSchema, type Landscape } from '../diagrams/diagram.ts';
import { isInOneRun, lineBetween, MOST_COLUMNS, placesOf, spotOf } from '../diagrams/drawing.ts';
import type { Item } from './item.ts';
import { nearest } from './nearest.ts';
import { select, selectText } from './path.ts';
import { didYouMean, either, standsHere } from './phrasing.ts';
import type { Problem } from './problem.ts';

const EMPTY = '.';

const noPart = (id: string, known: readonly string[]): string =>
  `Dit deel bestaat niet. ${didYouMean(nearest(id, known))}Kies ${either(known)}`;

const places = (count: number): string => `${count} ${count === 1 ? 'plek' : 'plekken'}`;

/** Whether every place of the drawing holds a part, every part has its places in one run, and every row has as many places. */
const checkDrawing = (item: Item, drawn: Landscape): readonly Problem[] => {
  const known = drawn.delen.map(({ id }) => id);
  const rows = placesOf(drawn);
  const columns = rows[0]?.length ?? 0;
  const strange = rows.flatMap((row, at) => row.filter((id) => id !== EMPTY && !known.includes(id)).map((id) => ({ id, at })));
  const meant = strange.map(({ id }) => nearest(id, known));
  return [
    ...strange.map(({ id, at }) => item.problem(['tekening', at], standsHere(id), `${noPart(id, known)}, of een punt voor een lege plek.`)),
    ...rows.flatMap((row, at) =>
      row.length === columns && columns <= MOST_COLUMNS
        ? []
        : [
            item.problem(
              ['tekening', at],
              `Deze rij heeft ${places(row.length)}.`,
              `Geef elke rij evenveel plekken, hoogstens ${MOST_COLUMNS}. Een lege plek is een punt.`,
            ),
          ],
    ),
    ...drawn.delen.flatMap(({ id }, at) => {
      if (spotOf(drawn, id) === undefined)
        return meant.includes(id)
          ? []
          : [item.problem(['delen', at], `"${id}" staat niet in de tekening.`, 'Zet het op een plek in "tekening", of haal het weg.')];
      return isInOneRun(drawn, id)
        ? []
        : [
            item.problem(
              ['delen', at],
              `De plekken van "${id}" liggen niet naast elkaar.`,
              'Zet ze in "tekening" in één rij, zonder iets ertussen.',
            ),
          ];
    }),
  ];
};

/** Lines between parts that do not exist, or that do not stand beside each other. */
const checkLines = (item: Item, drawn: Landscape): readonly Problem[] => {
  const known = drawn.delen.map(({ id }) => id);
  return drawn.lijnen.flatMap(({ van, naar }, at) => {
    const strange = (
      [
        ['van', van],
        ['naar', naar],
      ] as const
    ).filter(([, id]) => !known.includes(id));
    if (strange.length > 0)
      return strange.map(([field, id]) => item.problem(['lijnen', at, field], standsHere(id), `${noPart(id, known)}.`));
    const isDrawn = isInOneRun(drawn, van) && isInOneRun(drawn, naar);
    return isDrawn && lineBetween(drawn, van, naar) === undefined
      ? [
          item.problem(
            ['lijnen', at],
            `"${van}" en "${naar}" staan niet naast of onder elkaar.`,
            'Zet ze in "tekening" op buurplekken, of haal de lijn weg.',
          ),
        ]
      : [];
  });
};

/** How an answer counts that says how far a step is. */
const PROGRESS = ['klaar', 'bezig', 'niet'];

/** The questions of a plan that are steps, by id: their answers say how far they are. */
const stepsOf = (flow: Item): readonly string[] =>
  select(flow.data, 'vragen.*')
    .filter(({ value }) => selectText(value, 'antwoorden.*.telt').some((role) => PROGRESS.includes(role.value)))
    .flatMap(({ value }) => selectText(value, 'id').map((id) => id.value));

/** Steps of a drawing that are not those of its flow, in their order. */
const checkSteps = (item: Item, items: readonly Item[]): readonly Problem[] => {
  const [flow] = selectText(item.data, 'stroom');
  const shown = items.find(({ kind, id }) => kind === 'flow' && id === flow?.value);
  if (shown === undefined) return [];
  const due = stepsOf(shown);
  if (new Set(due).size < due.length) return [];
  const steps = selectText(item.data, 'stappen.*.vraag');
  if (steps.length === due.length && steps.every(({ value }, at) => value === due[at])) return [];
  return [
    item.problem(
      ['stappen'],
      `Er staat: ${steps.map(({ value }) => value).join(', ')}.`,
      `Nodig: de stappen van de stroom, in hun volgorde: ${due.join(', ')}.`,
    ),
  ];
};

/** Drawings that cannot be made. */
export const checkDiagrams = (items: readonly Item[]): readonly Problem[] =>
  items
    .filter(({ kind }) => kind === 'diagram')
    .flatMap((item) => {
      const { data } = diagramSchema.safeParse(item.data);
      if (data === undefined) return [];
      return data.soort === 'stappen' ? checkSteps(item, items) : [...checkDrawing(item, data), ...checkLines(item, data)];
    });
