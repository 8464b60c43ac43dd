import type { CostRule } from '../flow.ts';
import type { Relevance } from '../question.ts';
import type { Item } from './item.ts';
import { select, selectText, valueAt, type Found } from './path.ts';
import { either, standsHere } from './phrasing.ts';
import type { Problem } from './problem.ts';

type Needs = Readonly<Record<string, readonly string[]>>;

const DIRECT: Needs = { route: ['rechtstreeks', 'weet-niet'] };
const CONNECTED: Needs = { ...DIRECT, verbinding: ['nieuw', 'bestaand'] };
const PASSED_ON: Needs = { route: ['via-gemeente'], doorberekening: ['ja', 'nee'] };

/** The questions and answers that the named rules look at (`rules/applicability.ts`, `rules/relevance.ts`). */
const needs: Readonly<Record<CostRule | Relevance, Needs>> = {
  altijd: {},
  'bij-nieuwe-verbinding': CONNECTED,
  'bij-eigen-abonnement': { ...CONNECTED, 'al-betaald': ['ja', 'nee'] },
  'bij-doorberekening': PASSED_ON,
  'bij-rechtstreeks': DIRECT,
  'bij-bestaande-verbinding': CONNECTED,
  'bij-via-gemeente': { route: ['via-gemeente'] },
  /** Looks at a vote: `flow-vote.ts`. */
  'bij-staken-van-stemmen': {},
};

const ruleProblems = (item: Item, { path, value }: Found<string>): readonly Problem[] => {
  const questions = select(item.data, 'vragen.*').map((question) => question.value);
  return Object.entries(needs[value as CostRule] ?? {}).flatMap(([id, answers]) => {
    const question = questions.find((candidate) => valueAt(candidate, ['id']) === id);
    if (question === undefined) return [item.problem(path, standsHere(value), `Deze regel kijkt naar de vraag "${id}". Die ontbreekt.`)];
    const given = selectText(question, 'antwoorden.*.id').map((answer) => answer.value);
    const missing = answers.filter((answer) => !given.includes(answer));
    return missing.map((answer) =>
      item.problem(path, standsHere(value), `Deze regel kijkt bij de vraag "${id}" naar het antwoord "${answer}". Dat ontbreekt.`),
    );
  });
};

/** Fields that have to count something in particular. */
const units: readonly (readonly [pattern: string, unit: string])[] = [
  ['periode', 'maanden'],
  ['gebruikers.*', 'gebruikers'],
  ['posten.*.bedrag', 'euro'],
];

const unitProblems = (item: Item): readonly Problem[] => {
  const fields = select(item.data, 'vragen.*.velden.*').map(({ value }) => value);
  return units.flatMap(([pattern, unit]) =>
    selectText(item.data, pattern).flatMap(({ path, value }) => {
      const counts = valueAt(
        fields.find((field) => valueAt(field, ['id']) === value),
        ['eenheid'],
      );
      if (counts === undefined || counts === unit) return [];
      return [item.problem(path, standsHere(value), `Dit veld telt ${String(counts)}. Kies een veld met eenheid: ${unit}.`)];
    }),
  );
};

const priceProblem = (item: Item, { path, value }: Found): readonly Problem[] => {
  const has = (field: string): boolean => valueAt(value, [field]) !== undefined;
  if (has('tarief') !== has('bedrag')) return [];
  return [
    item.problem(
      path,
      has('tarief') ? 'Deze post heeft een tarief en een bedrag.' : 'Deze post heeft geen prijs.',
      `Nodig: één van de twee, ${either(['tarief', 'bedrag'])}.`,
    ),
  ];
};

/** What does not fit together in a reckoning: rules, units, prices. */
export const checkCosts = (item: Item): readonly Problem[] => [
  ...['posten.*.regel', 'vragen.*.relevant']
    .flatMap((pattern) => selectText(item.data, pattern))
    .flatMap((rule) => ruleProblems(item, rule)),
  ...unitProblems(item),
  ...select(item.data, 'posten.*').flatMap((line) => priceProblem(item, line)),
];
