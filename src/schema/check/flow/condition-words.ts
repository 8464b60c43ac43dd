import { valueAt, type Path } from '../path.ts';
import { either, standsHere, together } from '../phrasing.ts';
import type { Problem } from '../problem.ts';
import { readBy, type CheckedFlow } from './checked-flow.ts';
import { listed, type Conditioned, type Entry, type Lines } from './conditions.ts';
import { notHere } from './naming.ts';
import { idsAt } from './parts.ts';
import { countedIn } from './roles.ts';

type Told = readonly [path: Path, found: string, remedy: string];

/** Words that say how many; `van` says of what. */
const COUNTING = ['groep', 'minstens', 'hoogstens', 'alle'];

/** What is looked at when there is an outcome. */
const AT_OUTCOME = ['oordelen', 'onderdelen', 'waarschuwingen'];

/** The kind of flow that knows a state of its own, and the parts of it that are looked at when that state is known. */
const states: Readonly<Record<string, { readonly kind: string; readonly parts: readonly string[] }>> = {
  bovengrens: { kind: 'rekenhulp', parts: AT_OUTCOME },
  volgorde: { kind: 'vergelijker', parts: AT_OUTCOME },
  stemming: { kind: 'toets', parts: [] },
};

const names = (known: readonly string[], noun: string, { path, value }: Entry): readonly Told[] =>
  listed(value).flatMap((name, at): readonly Told[] =>
    typeof name !== 'string' || known.includes(name)
      ? []
      : [[Array.isArray(value) ? [...path, at] : path, standsHere(name), notHere(noun, name, known)]],
  );

const groupFaults = ({ data, kind }: CheckedFlow, entry: Entry): readonly Told[] => {
  if (kind !== 'toets')
    return [[entry.path, `Er staat: ${entry.word}.`, `Een stroom met soort: ${kind} telt niet per groep. Haal deze regel weg.`]];
  const outside = listed(entry.value).flatMap((group, at): readonly Told[] => {
    const isOutside = idsAt(data, 'groepen.*.id').some(
      (id, place) => id === group && valueAt(data, ['groepen', place, 'buitenOordeel']) === true,
    );
    const path = Array.isArray(entry.value) ? [...entry.path, at] : entry.path;
    return isOutside ? [[path, standsHere(group), 'Deze groep telt niet mee (buitenOordeel). Kies een andere groep.']] : [];
  });
  return [...names(idsAt(data, 'groepen.*.id'), 'Deze groep', entry), ...outside];
};

const roleFaults = ({ kind }: CheckedFlow, { path, value }: Entry): readonly Told[] => {
  const roles = countedIn(kind);
  return typeof value !== 'string' || roles.includes(value)
    ? []
    : [[path, standsHere(value), `Een stroom met soort: ${kind} telt dit niet. Kies ${either(roles)}.`]];
};

const stateFaults = ({ kind, data }: CheckedFlow, { path, word, value }: Entry): readonly Told[] => {
  const state = states[word];
  const wanted = word === 'stemming' && kind === 'toets' && valueAt(data, ['stemming']) === undefined;
  if (wanted) return [[path, standsHere(value), 'Deze stroom heeft geen stemming. Voeg het veld "stemming" toe, of haal deze regel weg.']];
  return state === undefined || state.kind === kind
    ? []
    : [[path, `Er staat: ${word}.`, `Dit kan alleen in een stroom met soort: ${state.kind}. Haal deze regel weg.`]];
};

const wordFaults = (flow: CheckedFlow, entry: Entry): readonly Told[] => {
  if (entry.word === 'regel') return names(Object.keys(Object(valueAt(flow.data, ['regels'])) as object), 'Deze regel', entry);
  if (entry.word === 'etiketten') return names(Object.keys(Object(valueAt(flow.data, ['etiketten'])) as object), 'Dit etiket', entry);
  if (entry.word === 'groep') return groupFaults(flow, entry);
  if (entry.word === 'van') return roleFaults(flow, entry);
  return entry.word in states ? stateFaults(flow, entry) : [];
};

/** How many there are, of nothing in particular. */
const countFaults = ({ kind }: CheckedFlow, { path, entries }: Lines): readonly Told[] => {
  const counting = entries.filter(({ word }) => COUNTING.includes(word)).map(({ word }) => word);
  if (counting.length === 0 || entries.some(({ word }) => word === 'van')) return [];
  return [[path, `Er staat ${together(counting)}, zonder "van".`, `Zeg wat er geteld wordt: van: ${either(countedIn(kind))}.`]];
};

/** States that are known at the outcome only, asked for before there is one, by itself or through a named rule. */
const placeFaults = (flow: CheckedFlow, { path, lines }: Conditioned): readonly Told[] =>
  path[0] === 'regels'
    ? []
    : lines
        .flatMap(({ entries }) => entries)
        .flatMap((entry) =>
          readBy(flow, entry)
            .filter(({ word }) => {
              const state = states[word];
              return state?.kind === flow.kind && state.parts.length > 0 && !state.parts.includes(String(path[0]));
            })
            .slice(0, 1)
            .map(({ word }): Told => [
              entry.path,
              entry.word === word ? `Er staat: ${word}.` : `${standsHere(entry.value)} Die regel kijkt naar "${word}".`,
              `Dat is pas bekend bij de uitkomst. Het kan alleen bij ${together(states[word]?.parts ?? [])}.`,
            ]),
        );

/** Words of conditions that their kind of flow does not know, or that name a group, rule or label that is not there. */
export const checkConditionWords = (flow: CheckedFlow): readonly Problem[] =>
  flow.conditions
    .flatMap((conditioned) => [
      ...conditioned.lines.flatMap((lines) => [...lines.entries.flatMap((entry) => wordFaults(flow, entry)), ...countFaults(flow, lines)]),
      ...placeFaults(flow, conditioned),
    ])
    .map((fault) => flow.item.problem(...fault));
