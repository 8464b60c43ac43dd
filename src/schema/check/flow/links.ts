import { selectText, type Found } from '../path.ts';
import { standsHere } from '../phrasing.ts';
import type { Problem } from '../problem.ts';
import type { CheckedFlow } from './checked-flow.ts';
import { notHere, usedOrMeant } from './naming.ts';
import { below, has, idsAt, questionsOf, valuesOf } from './parts.ts';

const NUMBERS = ['vragen.*.velden.*.id'];

/** Fields that name another part of the same flow, and where that part stands. */
const links: readonly (readonly [pattern: string, targets: readonly string[], noun: string])[] = [
  ['voorwaarden.*.groep', ['groepen.*.id'], 'Deze groep'],
  ['stemming.*', ['vragen.*.id'], 'Deze vraag'],
  ['criteria.*.groep', ['groepen.*.id'], 'Deze groep'],
  ['bouwstenen.*.thema', ['themas.*.id'], 'Dit thema'],
  ['blokken.*.periode.veld', NUMBERS, 'Dit getal'],
  ['posten.*.blok', ['blokken.*.id'], 'Dit blok'],
  ['posten.*.aantal', NUMBERS, 'Dit getal'],
  ['posten.*.bedrag', NUMBERS, 'Dit getal'],
  ['posten.*.staffel.veld', NUMBERS, 'Dit getal'],
  ['posten.*.percentage.veld', NUMBERS, 'Dit getal'],
  ['posten.*.percentage.van.*', ['posten.*.id'], 'Deze post'],
  ['opzoeken.tabellen.*.veld', NUMBERS, 'Dit getal'],
  ['opzoeken.tabellen.*.blokken.*', ['blokken.*.id'], 'Dit blok'],
  ['opzoeken.tabellen.*.posten.*', ['posten.*.id'], 'Deze post'],
  ['teller.vraag', ['vragen.*.id'], 'Deze vraag'],
  ['teller.posten.*.veld', NUMBERS, 'Dit getal'],
];

/** Parts of a kind of flow that something else in it has to name. */
const needed: readonly (readonly [soort: string, part: string, by: string, remedy: string])[] = [
  ['toets', 'groepen.*.id', 'voorwaarden.*.groep', 'In deze groep staat geen voorwaarde. Haal de groep weg.'],
  ['rekenhulp', 'blokken.*.id', 'posten.*.blok', 'In dit blok staat geen post. Noem het bij een post (blok: …), of haal het weg.'],
  ['vergelijker', 'groepen.*.id', 'criteria.*.groep', 'In deze groep staat geen criterium. Haal de groep weg.'],
  ['vergelijker', 'themas.*.id', 'bouwstenen.*.thema', 'In dit thema staat geen bouwsteen. Haal het thema weg.'],
];

const broken = ({ item }: CheckedFlow, { path, value }: Found<string>, known: readonly string[], noun: string): readonly Problem[] =>
  known.includes(value) ? [] : [item.problem(path, standsHere(value), notHere(noun, value, known))];

/** The screens of a comparison show one group of criteria or one theme each; each is shown by one. */
const checkSeries = (flow: CheckedFlow): readonly Problem[] =>
  (['belang', 'bouwstenen'] as const).flatMap((series) => {
    const parts = selectText(flow.data, series === 'belang' ? 'groepen.*.id' : 'themas.*.id');
    const screens = questionsOf(flow.data, 'reeks').filter((question) => valuesOf(below(question, 'reeks')).includes(series));
    const shown = screens.flatMap((question) => below(question, 'groep'));
    const noun = series === 'belang' ? 'Deze groep' : 'Dit thema';
    if (parts.length === 0) return [];
    const seen = usedOrMeant(valuesOf(shown), valuesOf(parts));
    return [
      ...shown.flatMap((found) => broken(flow, found, valuesOf(parts), noun)),
      ...parts
        .filter(({ value }) => !seen.has(value))
        .map(({ path, value }) =>
          flow.item.problem(
            path,
            standsHere(value),
            `Geen vraag laat ${noun.toLowerCase()} zien. Maak er een met soort: reeks en reeks: ${series}.`,
          ),
        ),
    ];
  });

/** Names within a flow that lead nowhere, and parts of it that nothing leads to. */
export const checkLinks = (flow: CheckedFlow): readonly Problem[] => {
  const { data, item, kind } = flow;
  const unnamed = needed
    .filter(([soort, , by]) => soort === kind && has(data, by.split('.')[0] ?? ''))
    .flatMap(([, part, by, remedy]) => {
      const parts = selectText(data, part);
      const named = usedOrMeant(idsAt(data, by), valuesOf(parts));
      return parts.filter(({ value }) => !named.has(value)).map(({ path, value }) => item.problem(path, standsHere(value), remedy));
    });
  const fields = flow.fields.map(({ id }) => id);
  return [
    ...selectText(data, 'voorwaarden.*.vragen.*').flatMap((found) => broken(flow, found, fields, 'Deze vraag')),
    ...links.flatMap(([pattern, targets, noun]) => {
      const known = targets.flatMap((target) => idsAt(data, target));
      // Parts of a comparison that need each other are told as a whole.
      if (kind === 'vergelijker' && known.length === 0) return [];
      return selectText(data, pattern).flatMap((found) => broken(flow, found, known, noun));
    }),
    ...unnamed,
    ...(kind === 'vergelijker' ? checkSeries(flow) : []),
  ];
};
