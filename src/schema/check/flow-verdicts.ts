import { kindOfFlow, questionsOf, below, valuesOf } from './flow-parts.ts';
import type { Item } from './item.ts';
import { select, selectText, valueAt, type Found } from './path.ts';
import { standsHere } from './phrasing.ts';
import type { Problem } from './problem.ts';

/** Answers that are always possible, and the rule under which a verdict covers them. */
const cases = [
  ['een-nee', 'één keer "nee"'],
  ['een-onbekend', 'één keer "weet ik niet"'],
] as const;

/** The groups that count for the verdict. */
const countingGroups = (data: unknown): readonly string[] =>
  select(data, 'groepen.*')
    .filter(({ value }) => valueAt(value, ['buitenOordeel']) !== true)
    .flatMap((group) => valuesOf(below(group, 'id')));

/** The groups that verdicts with a rule look at; a verdict that names none looks at all. */
const covered = (data: unknown, rule: string, groups: readonly string[]): readonly string[] =>
  select(data, 'oordelen.*')
    .filter(({ value }) => valueAt(value, ['regel']) === rule)
    .flatMap(({ value }) => {
      const named = valuesOf(selectText(value, 'groepen.*'));
      return named.length === 0 ? groups : named;
    });

/** Questions that no condition rests on: their answer would count for nothing. */
const idle = (item: Item): readonly Problem[] => {
  const named = [...selectText(item.data, 'voorwaarden.*.vragen.*'), ...selectText(item.data, 'stemming.*')].map(({ value }) => value);
  const counting = (soort: string, ids: string): readonly Found<string>[] =>
    questionsOf(item.data, soort)
      .filter(({ value }) => valueAt(value, ['vrijblijvend']) !== true && !named.includes(String(valueAt(value, ['id']))))
      .flatMap((question) => below(question, ids));
  return [...counting('keuze', 'id'), ...counting('lijst', 'rijen.*.id')]
    .filter(({ value }) => !named.includes(value))
    .map(({ path, value }) =>
      item.problem(path, standsHere(value), 'Geen voorwaarde gebruikt deze vraag. Noem haar bij een voorwaarde of haal haar weg.'),
    );
};

/** Whether a test has a verdict whatever the answers are, and whether every answer counts. */
export const checkVerdicts = (item: Item): readonly Problem[] => {
  const { data } = item;
  if (kindOfFlow(data) !== 'toets' || select(data, 'oordelen').length === 0) return [];
  const groups = countingGroups(data);
  const open = cases.flatMap(([rule, answer]) =>
    groups
      .filter((group) => !covered(data, rule, groups).includes(group))
      .map((group) =>
        item.problem(
          ['oordelen'],
          `Bij ${answer} in de groep "${group}" is er geen oordeel.`,
          `Voeg een oordeel toe met regel: ${rule} voor deze groep.`,
        ),
      ),
  );
  const allYes = select(data, 'oordelen.*.regel').some(({ value }) => value === 'alles-ja');
  const unanswered = allYes
    ? []
    : [item.problem(['oordelen'], 'Als alle antwoorden "ja" zijn, is er geen oordeel.', 'Voeg een oordeel toe met regel: alles-ja.')];
  return [...open, ...unanswered, ...idle(item)];
};
