import { select, selectText, valueAt } from '../path.ts';
import { standsHere } from '../phrasing.ts';
import type { Problem } from '../problem.ts';
import type { CheckedFlow } from './checked-flow.ts';
import { chooseFrom, notHere, usedOrMeant } from './naming.ts';
import { idsAt, isDivided } from './parts.ts';

/** Everything that names a field besides the conditions of a test. */
const USES = [
  'voorwaarden.*.vragen.*',
  'stemming.*',
  'vragen.*.velden.*.uit',
  'volgende.*.mee.*.van',
  'volgende.*.mee.*.veld',
  'onderdelen.*.verder.*.mee.*.van',
];

/** The names that the flow looks at. */
const lookedAt = ({ data, conditions }: CheckedFlow): readonly string[] => [
  ...USES.flatMap((pattern) => idsAt(data, pattern)),
  ...conditions.flatMap(({ lines }) =>
    lines.flatMap(({ entries }) =>
      entries.flatMap(({ word, value }) => [
        word,
        ...['van', 'tot'].map((bound) => valueAt(value, [bound])).filter((bound) => typeof bound === 'string'),
      ]),
    ),
  ),
];

/** Questions that nothing looks at: their answer would count for nothing. */
const idle = (flow: CheckedFlow): readonly Problem[] => {
  const { item, data, fields } = flow;
  const used = usedOrMeant(lookedAt(flow), [...fields.map(({ id }) => id), ...idsAt(data, 'vragen.*.id')]);
  return select(data, 'vragen.*').flatMap((question) => {
    const givesLabel = select(question.value, 'antwoorden.*.etiketten').length > 0;
    if (valueAt(question.value, ['vrijblijvend']) === true || givesLabel || used.has(String(valueAt(question.value, ['id'])))) return [];
    const own = fields.filter((field) => field.question === question.path[1]);
    return own
      .filter(({ id }) => !used.has(id))
      .map(({ id, path }) =>
        item.problem(
          path,
          standsHere(id),
          isDivided(question.value)
            ? 'Niets kijkt naar dit antwoord. Noem het bij een voorwaarde of haal het weg.'
            : 'Niets kijkt naar deze vraag. Noem haar bij een voorwaarde of haal haar weg.',
        ),
      );
  });
};

/** Layers without a group, and groups that stand in no layer. */
const layers = ({ item, data }: CheckedFlow): readonly Problem[] => {
  const known = selectText(data, 'lagen.*.id');
  const ids = known.map(({ value }) => value);
  const named = selectText(data, 'groepen.*.laag');
  const used = usedOrMeant(
    named.map(({ value }) => value),
    ids,
  );
  const outside = ids.length === 0 ? [] : select(data, 'groepen.*').filter(({ value }) => valueAt(value, ['laag']) === undefined);
  return [
    ...named
      .filter(({ value }) => !ids.includes(value))
      .map(({ path, value }) =>
        item.problem(
          path,
          standsHere(value),
          ids.length === 0 ? 'Deze stroom heeft geen lagen. Voeg "lagen" toe, of haal dit veld weg.' : notHere('Deze laag', value, ids),
        ),
      ),
    ...outside.map(({ path }) =>
      item.problem([...path, 'laag'], standsHere(undefined), `Zeg in welke laag deze groep staat. ${chooseFrom(ids)}`),
    ),
    ...known
      .filter(({ value }) => !used.has(value) && outside.length === 0)
      .map(({ path, value }) =>
        item.problem(path, standsHere(value), 'In deze laag staat geen groep. Noem haar bij een groep (laag: …), of haal haar weg.'),
      ),
  ];
};

/** What does not fit together in a test: questions that nothing looks at, and layers. */
export const checkTest = (flow: CheckedFlow): readonly Problem[] => (flow.kind === 'toets' ? [...idle(flow), ...layers(flow)] : []);
