import { select } from '../path.ts';
import type { Problem } from '../problem.ts';
import type { CheckedFlow } from './checked-flow.ts';
import { isConditional } from './conditions.ts';

/** Rows of which the first that holds counts, and what one of them is called. */
const tables = [
  ['oordelen', 'dit oordeel'],
  ['vragen.*.naar', 'deze rij'],
  ['vragen.*.antwoorden.*.naar', 'deze rij'],
  ['volgende.*.mee.*.rijen', 'deze rij'],
  ['onderdelen.*.verder.*.mee.*.rijen', 'deze rij'],
  ['vragen.*.antwoorden.*.verder.*.mee.*.rijen', 'deze rij'],
  ['vragen.*.velden.*.onbekend.verder.*.mee.*.rijen', 'deze rij'],
] as const;

/** Kinds of flow whose outcome comes from nothing but their verdicts. */
const judged = ['stappenplan', 'toets', 'rekenhulp', 'vergelijker'];

/** Rows behind one that always holds: no answers lead to them. */
const shadowed = ({ item, data }: CheckedFlow): readonly Problem[] =>
  tables.flatMap(([pattern, noun]) =>
    select(data, pattern).flatMap(({ path, value }) => {
      const rows = select(value, '*');
      const always = rows.findIndex((row) => !isConditional(row.value));
      return always < 0 || always === rows.length - 1
        ? []
        : [
            item.problem(
              [...path, always],
              'Hier staat geen voorwaarde. Wat eronder staat, komt daardoor nooit aan de beurt.',
              `Zet ${noun} onderaan, of geef er een voorwaarde bij (als: …).`,
            ),
          ];
    }),
  );

/** Verdicts of which the last has a condition too: there may be answers that none of them is for. */
const withoutRest = ({ item, data, kind }: CheckedFlow): readonly Problem[] => {
  const rows = select(data, 'oordelen.*');
  const last = rows.at(-1);
  if (!judged.includes(kind) || last === undefined || rows.some(({ value }) => !isConditional(value))) return [];
  return [
    item.warning(
      last.path,
      'Ook het laatste oordeel heeft een voorwaarde.',
      'Is er dan altijd een oordeel? Zeker is dat met een laatste oordeel zonder voorwaarde: dat geldt als geen ander geldt.',
    ),
  ];
};

/** Verdicts and other rows that can never count, and answers for which there may be none. */
export const checkVerdicts = (flow: CheckedFlow): readonly Problem[] => [...shadowed(flow), ...withoutRest(flow)];
