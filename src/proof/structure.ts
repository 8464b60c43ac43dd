import { comparisonOutcome } from '../rules/comparison.ts';
import { fieldsOf } from '../rules/questionnaire.ts';
import type { Item } from '../schema/check/item.ts';
import type { Problem } from '../schema/check/problem.ts';
import type { ComparisonFlow, Flow } from '../schema/flow.ts';
import type { Cases } from '../schema/proof.ts';
import { answersOf } from '../rules/known.ts';
import { shown } from './difference.ts';
import type { Subject } from './subject.ts';

type Lists = Readonly<Record<string, readonly string[]>>;

/** The questions, each with its answers, rows or fields; a series is known by its criteria. */
const questionsIn = (flow: Flow): Lists =>
  Object.fromEntries(
    flow.vragen
      .filter(({ soort }) => soort !== 'reeks')
      .map((question) => [
        question.id,
        question.soort === 'lijst' || question.soort === 'getallen'
          ? fieldsOf(flow, question).map(({ id }) => id)
          : answersOf(question).map(({ id }) => id),
      ]),
  );

const conditionsIn = (flow: Flow): Lists =>
  flow.soort === 'toets' ? Object.fromEntries(flow.voorwaarden.map(({ id, vragen }) => [id, vragen])) : {};

/** What stands in two lists by name: the names in their order, and under each the same. */
const compared = (
  item: Item,
  field: string,
  expected: Readonly<Record<string, unknown>> | undefined,
  found: Readonly<Record<string, unknown>>,
  what: string,
): readonly Problem[] => {
  if (expected === undefined) return [];
  const remedy = `Klopt dit bestand? Verbeter dan de stroom. Anders: verbeter dit bestand.`;
  const other = Object.entries(expected)
    .filter(([id, value]) => shown(value) !== shown(found[id]))
    .map(([id, value]) =>
      item.problem(
        [field, id],
        found[id] === undefined
          ? `De stroom heeft geen ${what} "${id}".`
          : `De stroom heeft hier: ${shown(found[id])}; dit bestand heeft: ${shown(value)}.`,
        remedy,
      ),
    );
  const left = Object.keys(found).filter((id) => !(id in expected));
  const isTurned = other.length === 0 && left.length === 0 && Object.keys(expected).join() !== Object.keys(found).join();
  return [
    ...other,
    ...left.map((id) =>
      item.problem([field], `De ${what} "${id}" van de stroom staat niet in deze lijst.`, 'Voeg haar toe, of haal de hele lijst weg.'),
    ),
    ...(isTurned ? [item.problem([field], `In de stroom is de volgorde: ${Object.keys(found).join(', ')}.`, remedy)] : []),
  ];
};

const signsIn = (flow: ComparisonFlow): Lists =>
  Object.fromEntries((flow.criteria ?? []).map(({ id, tekens }) => [id, flow.opties.map((option) => tekens[option.id] ?? '')]));

/** How often the first option of a pair stands higher, equal and lower, asked of the comparison one criterion at a time. */
const standing = (flow: ComparisonFlow, one: string, other: string, group: string | undefined) => {
  const heavy = flow.belang?.find(({ gewicht = 0 }) => gewicht > 0)?.id ?? '';
  const leads = (flow.criteria ?? [])
    .filter(({ groep }) => group === undefined || groep === group)
    .map(({ id }) => {
      const pair = comparisonOutcome(flow, { [id]: heavy }).pairs.find(({ first, second }) =>
        [first, second].every((option) => option === one || option === other),
      );
      const lead = (pair?.firstWins ?? 0) - (pair?.secondWins ?? 0);
      return pair?.first === one ? lead : -lead;
    });
  return {
    hoger: leads.filter((lead) => lead > 0).length,
    gelijk: leads.filter((lead) => lead === 0).length,
    lager: leads.filter((lead) => lead < 0).length,
  };
};

const pairProblems = (flow: ComparisonFlow, { paren = [] }: Cases, item: Item): readonly Problem[] =>
  paren.flatMap(({ een, ander, groep, ...counts }, at) => {
    const found = standing(flow, een, ander, groep);
    return shown(found) === shown(counts)
      ? []
      : [
          item.problem(
            ['paren', at],
            `De stroom heeft: ${shown(found)}; dit bestand heeft: ${shown(counts)}.`,
            'Verbeter de tekens in de stroom, of deze telling.',
          ),
        ];
  });

/** Where the flow asks, weighs or costs something else than the file with its cases says. */
export const structureProblems = ({ flow, tariffTexts }: Subject, file: Cases, item: Item): readonly Problem[] => [
  ...compared(item, 'vragen', file.vragen, questionsIn(flow), 'vraag'),
  ...compared(item, 'voorwaarden', file.voorwaarden, conditionsIn(flow), 'voorwaarde'),
  ...Object.entries(file.tarieven ?? {}).flatMap(([id, text]) => {
    const tariff = tariffTexts[id];
    return tariff === text
      ? []
      : [
          item.problem(
            ['tarieven', id],
            `Het tarief is: ${tariff ?? 'er niet'}; dit bestand zegt: ${text}.`,
            'Verbeter het tarief in tarieven/, of dit bestand.',
          ),
        ];
  }),
  ...(flow.soort === 'vergelijker'
    ? [...compared(item, 'tekens', file.tekens, signsIn(flow), 'criterium'), ...pairProblems(flow, file, item)]
    : []),
];
