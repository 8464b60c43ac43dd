import { valueAt, type Path } from '../path.ts';
import { either, standsHere } from '../phrasing.ts';
import type { Problem } from '../problem.ts';
import { fieldOf, type CheckedFlow } from './checked-flow.ts';
import { isWord, listed, type Entry } from './conditions.ts';
import { unknownFieldHint } from './example.ts';
import { partsOf, type Field } from './fields.ts';
import { notHere } from './naming.ts';

type Told = readonly [path: Path, found: string, remedy: string];

const BOUNDS = ['van', 'tot'] as const;

/** What an editor writes to ask something of a number. */
const asNumber = ({ id }: Field): string => `Schrijf een getal, zoals ${id}: 1, of grenzen: ${id}: { van: 1, tot: 5 }.`;

const unknownField = (flow: CheckedFlow, { word, path }: Entry): readonly Told[] => {
  const found = `Deze voorwaarde kijkt naar "${word}".`;
  const parts = partsOf(flow.data, flow.fields, word);
  if (parts.length > 0) return [[path, found, `Deze vraag bestaat uit delen, elk met een eigen antwoord. Kies ${either(parts)}.`]];
  return [[path, found, unknownFieldHint(word, flow.fields)]];
};

const answerFaults = (field: Field, wanted: unknown, path: Path): readonly Told[] => {
  const isList = Array.isArray(wanted);
  return listed(wanted).flatMap((answer, at): readonly Told[] => {
    const here = isList ? [...path, at] : path;
    if (typeof answer === 'string' && field.answers.includes(answer)) return [];
    if (field.isNumber) return [[here, standsHere(answer), `Het veld "${field.id}" is een getal. ${asNumber(field)}`]];
    if (typeof answer === 'number')
      return [[here, standsHere(answer), `Bij "${field.id}" kiest de lezer een antwoord. Kies ${either(field.answers)}.`]];
    return typeof answer === 'string' ? [[here, standsHere(answer), notHere(`Dit antwoord op "${field.id}"`, answer, field.answers)]] : [];
  });
};

const numberFault = ({ highest }: Field, number: unknown, path: Path): readonly Told[] =>
  typeof number === 'number' && highest !== undefined && number > highest
    ? [[path, standsHere(number), `Hoger dan ${highest} kan dit getal niet zijn ("hoogste"). Kies een lager getal.`]]
    : [];

const boundFault = (flow: CheckedFlow, field: Field, bound: unknown, path: Path): readonly Told[] => {
  if (typeof bound !== 'string') return numberFault(field, bound, path);
  const numbers = flow.fields.filter(({ isNumber }) => isNumber).map(({ id }) => id);
  return numbers.includes(bound) ? [] : [[path, standsHere(bound), notHere('Een getal met dit id', bound, numbers)]];
};

const boundFaults = (flow: CheckedFlow, field: Field, { path, value }: Entry): readonly Told[] => {
  const [van, tot] = BOUNDS.map((bound) => valueAt(value, [bound]));
  if (!field.isNumber)
    return [[path, 'Er staan grenzen: van of tot.', `Bij "${field.id}" kiest de lezer een antwoord. Kies ${either(field.answers)}.`]];
  if (typeof van === 'number' && typeof tot === 'number' && van > tot)
    return [[path, `Er staat: van ${van} tot ${tot}.`, 'De ondergrens is hoger dan de bovengrens. Verbeter een van de twee.']];
  return [...boundFault(flow, field, van, [...path, 'van']), ...boundFault(flow, field, tot, [...path, 'tot'])];
};

const fieldFaults = (flow: CheckedFlow, entry: Entry): readonly Told[] => {
  const { word, path, value } = entry;
  const field = fieldOf(flow, word);
  if (field === undefined) return unknownField(flow, entry);
  if (typeof value === 'number' && field.isNumber) return numberFault(field, value, path);
  if (valueAt(value, ['is']) !== undefined) return answerFaults(field, valueAt(value, ['is']), [...path, 'is']);
  if (BOUNDS.some((bound) => valueAt(value, [bound]) !== undefined)) return boundFaults(flow, field, entry);
  return answerFaults(field, value, path);
};

/** Lines of conditions that look at a question or answer that is not there, or ask of it what it cannot be. */
export const checkConditionLines = (flow: CheckedFlow): readonly Problem[] =>
  flow.conditions.flatMap(({ lines }) =>
    lines.flatMap(({ path, entries }) => {
      const told: readonly Told[] =
        entries.length === 0
          ? [[path, 'Er staat een voorwaarde zonder regels.', 'Zeg waar zij naar kijkt, of haal haar weg.']]
          : entries.filter(({ word }) => !isWord(word)).flatMap((entry) => fieldFaults(flow, entry));
      return told.map((fault) => flow.item.problem(...fault));
    }),
  );
