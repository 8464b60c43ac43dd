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

/**
 * Rows behind one that always holds: no answers lead to them. Whether there is a row for all answers is found by the
 * exploration of the flow (`proof/explore`).
 */
export const checkVerdicts = ({ item, data }: CheckedFlow): readonly Problem[] =>
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
