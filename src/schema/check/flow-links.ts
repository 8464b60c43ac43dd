import { answerNames, below, kindOfFlow, questionsOf, valuesOf } from './flow-parts.ts';
import type { Item } from './item.ts';
import { nearest } from './nearest.ts';
import { selectText, type Found } from './path.ts';
import { didYouMean, either, standsHere } from './phrasing.ts';
import type { Problem } from './problem.ts';

const FIELDS = ['vragen.*.velden.*.id'];

/** Fields that name another part of the same flow, and where that part stands. */
const links: readonly (readonly [pattern: string, targets: readonly string[], noun: string])[] = [
  ['voorwaarden.*.groep', ['groepen.*.id'], 'Deze groep'],
  ['oordelen.*.groepen.*', ['groepen.*.id'], 'Deze groep'],
  ['stemming.*', ['vragen.*.id'], 'Deze vraag'],
  ['criteria.*.groep', ['groepen.*.id'], 'Deze groep'],
  ['bouwstenen.*.thema', ['themas.*.id'], 'Dit thema'],
  ['periode', FIELDS, 'Dit veld'],
  ['gebruikers.*', FIELDS, 'Dit veld'],
  ['posten.*.aantal', FIELDS, 'Dit veld'],
  ['posten.*.bedrag', FIELDS, 'Dit veld'],
  ['teller.vraag', ['vragen.*.id'], 'Deze vraag'],
  ['teller.posten.*.veld', FIELDS, 'Dit veld'],
];

/** Parts of a kind of flow that something else in it has to name. */
const needed: readonly (readonly [soort: string, part: string, by: string, remedy: string])[] = [
  ['toets', 'groepen.*.id', 'voorwaarden.*.groep', 'In deze groep staat geen voorwaarde. Haal de groep weg.'],
  ['vergelijker', 'groepen.*.id', 'criteria.*.groep', 'In deze groep staat geen criterium. Haal de groep weg.'],
  ['vergelijker', 'themas.*.id', 'bouwstenen.*.thema', 'In dit thema staat geen bouwsteen. Haal het thema weg.'],
];

const broken = (item: Item, found: Found<string>, known: readonly string[], noun: string): readonly Problem[] => {
  if (known.includes(found.value)) return [];
  const meant = nearest(found.value, known);
  const choice = known.length === 0 ? '' : `Kies ${either(known)}.`;
  const remedy = `${noun} bestaat niet in deze stroom. ${meant === undefined ? choice : didYouMean(meant)}`;
  return [item.problem(found.path, standsHere(found.value), remedy.trim())];
};

/** The screens of a comparison show one group of criteria or one theme each; each is shown by one. */
const checkSeries = (item: Item): readonly Problem[] =>
  (['belang', 'bouwstenen'] as const).flatMap((series) => {
    const parts = selectText(item.data, series === 'belang' ? 'groepen.*.id' : 'themas.*.id');
    const screens = questionsOf(item.data, 'reeks').filter((question) => valuesOf(below(question, 'reeks')).includes(series));
    const shown = screens.flatMap((question) => below(question, 'groep'));
    const noun = series === 'belang' ? 'Deze groep' : 'Dit thema';
    const unseen = parts.filter(({ value }) => !valuesOf(shown).includes(value));
    return [
      ...shown.flatMap((found) => broken(item, found, valuesOf(parts), noun)),
      ...unseen.map(({ path, value }) =>
        item.problem(
          path,
          standsHere(value),
          `Geen vraag laat ${noun.toLowerCase()} zien. Maak er een met soort: reeks en reeks: ${series}.`,
        ),
      ),
    ];
  });

/** Names within a flow that lead nowhere, and parts of it that nothing leads to. */
export const checkFlowLinks = (item: Item): readonly Problem[] => {
  const { data } = item;
  const unnamed = needed
    .filter(([soort]) => soort === kindOfFlow(data))
    .flatMap(([, part, by, remedy]) => {
      const named = valuesOf(selectText(data, by));
      return selectText(data, part)
        .filter(({ value }) => !named.includes(value))
        .map(({ path, value }) => item.problem(path, standsHere(value), remedy));
    });
  return [
    ...selectText(data, 'voorwaarden.*.vragen.*').flatMap((found) => broken(item, found, valuesOf(answerNames(data)), 'Deze vraag')),
    ...links.flatMap(([pattern, targets, noun]) => {
      const known = targets.flatMap((target) => valuesOf(selectText(data, target)));
      return selectText(data, pattern).flatMap((found) => broken(item, found, known, noun));
    }),
    ...unnamed,
    ...(kindOfFlow(data) === 'vergelijker' ? checkSeries(item) : []),
  ];
};
