import { select, selectText } from '../path.ts';
import { standsHere } from '../phrasing.ts';
import type { Problem } from '../problem.ts';
import type { CheckedFlow } from './checked-flow.ts';
import { listed } from './conditions.ts';
import { notHere, usedOrMeant } from './naming.ts';
import { valuesOf } from './parts.ts';

/** Labels that answers give and the flow does not name, and labels that nobody gives or asks for. */
export const checkLabels = ({ item, data, conditions }: CheckedFlow): readonly Problem[] => {
  const named = select(data, 'etiketten.*').map(({ path }) => String(path[1]));
  const given = selectText(data, 'vragen.*.antwoorden.*.etiketten.*');
  const asked = conditions.flatMap(({ lines }) =>
    lines.flatMap(({ entries }) => entries.filter(({ word }) => word === 'etiketten').flatMap(({ value }) => listed(value).map(String))),
  );
  const givenOrMeant = usedOrMeant(valuesOf(given), named);
  const askedOrMeant = usedOrMeant(asked, named);
  return [
    ...given
      .filter(({ value }) => !named.includes(value))
      .map(({ path, value }) =>
        item.problem(
          path,
          standsHere(value),
          `${notHere('Dit etiket', value, named)} Of zet het bij "etiketten" van de stroom, met zijn omschrijving.`,
        ),
      ),
    ...named.flatMap((id) => {
      const path = ['etiketten', id];
      if (!givenOrMeant.has(id))
        return [item.problem(path, 'Geen antwoord geeft dit etiket.', 'Zet het bij een antwoord (etiketten: […]), of haal het weg.')];
      return askedOrMeant.has(id)
        ? []
        : [
            item.problem(
              path,
              'Geen voorwaarde kijkt naar dit etiket.',
              'Gebruik het in een voorwaarde (etiketten: […]), of haal het weg.',
            ),
          ];
    }),
  ];
};
