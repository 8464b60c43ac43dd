import { select, selectText, valueAt, type Found } from '../path.ts';
import { standsHere } from '../phrasing.ts';
import type { Problem } from '../problem.ts';
import type { CheckedFlow } from './checked-flow.ts';
import { reservedWords } from './conditions.ts';
import { notHere, usedOrMeant } from './naming.ts';
import { questionsOf, valuesOf } from './parts.ts';

/** Questions with several answers of which each excludes all others. */
const excluding = ({ item, data }: CheckedFlow): readonly Problem[] =>
  questionsOf(data, 'meerkeuze')
    .filter(({ value }) => {
      const answers = select(value, 'antwoorden.*');
      return answers.length > 0 && answers.every((answer) => valueAt(answer.value, ['sluit-uit']) === true);
    })
    .map(({ path }) =>
      item.problem(
        [...path, 'antwoorden'],
        'Elk antwoord sluit alle andere uit.',
        'Haal "sluit-uit" weg bij de antwoorden die samen kunnen, of maak er soort: keuze van.',
      ),
    );

/** Numbers that count some of a number that is not asked before them. */
const partsOfWhole = ({ item, data, fields }: CheckedFlow): readonly Problem[] => {
  const numbers = fields.filter(({ isNumber }) => isNumber).map(({ id }) => id);
  return selectText(data, 'vragen.*.velden.*.uit').flatMap(({ path, value }) => {
    const own = String(valueAt(data, [...path.slice(0, -1), 'id']));
    const earlier = numbers.slice(0, numbers.indexOf(own));
    if (earlier.includes(value)) return [];
    const remedy = numbers.includes(value)
      ? 'Dat getal wordt pas later gevraagd. Zet het vóór dit veld.'
      : notHere('Een eerder getal met dit id', value, earlier);
    return [item.problem(path, standsHere(value), remedy)];
  });
};

const units = ({ item, data }: CheckedFlow): readonly Problem[] => {
  const known = select(data, 'eenheden.*').map(({ path }) => String(path[1]));
  const counted = selectText(data, 'vragen.*.velden.*.eenheid');
  const used = usedOrMeant(valuesOf(counted), known);
  const example = ' Of voeg haar toe bij "eenheden", met enkelvoud en meervoud.';
  return [
    ...counted
      .filter(({ value }) => !known.includes(value))
      .map(({ path, value }) => item.problem(path, standsHere(value), `${notHere('Deze eenheid', value, known)}${example}`)),
    ...known
      .filter((id) => !used.has(id) && counted.every(({ value }) => known.includes(value)))
      .map((id) =>
        item.warning(['eenheden', id], 'Geen getal telt in deze eenheid.', 'Noem haar bij een veld (eenheid: …), of haal haar weg.'),
      ),
  ];
};

const named = (data: unknown, pattern: string): readonly Found<string>[] => selectText(data, pattern);

/** Questions and fields that go by a word of conditions. */
const reserved = ({ item, data }: CheckedFlow): readonly Problem[] =>
  [
    ...named(data, 'vragen.*.id'),
    ...['vragen.*.velden.*.id', 'vragen.*.rijen.*.id', 'criteria.*.id', 'bouwstenen.*.id'].flatMap((pattern) => named(data, pattern)),
  ]
    .filter(({ value }) => reservedWords.includes(value))
    .map(({ path, value }) =>
      item.problem(path, standsHere(value), 'Dit woord heeft in voorwaarden een eigen betekenis. Kies een ander id.'),
    );

export const checkAnswers = (flow: CheckedFlow): readonly Problem[] => [
  ...excluding(flow),
  ...partsOfWhole(flow),
  ...units(flow),
  ...reserved(flow),
];
