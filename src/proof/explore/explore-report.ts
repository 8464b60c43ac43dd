import type { Item } from '../../schema/check/item.ts';
import type { Path } from '../../schema/check/path.ts';
import type { Problem } from '../../schema/check/problem.ts';
import type { Flow } from '../../schema/flow.ts';
import type { Report } from '../report.ts';
import type { DeadEnd } from './ends.ts';
import type { Exploration } from './explore.ts';
import { idleRow, lostOutcomes } from './idle-rows.ts';
import { given, influenceText, sensitivityText } from './wording.ts';

/** From this share on the weights of a comparison make hardly any difference. */
const NEARLY_ALL = 0.99;

const questionPath = (flow: Flow, id: string, ...rest: Path): Path => [
  'vragen',
  flow.vragen.findIndex((question) => question.id === id),
  ...rest,
];

const deadEnd = (flow: Flow, item: Item, { answers, last }: DeadEnd): Problem => {
  if (last === undefined)
    return item.problem(
      ['oordelen'],
      `Bij deze antwoorden geldt geen enkel oordeel: ${given(answers)}.`,
      'Voeg een oordeel toe dat dan geldt, of zet onderaan een oordeel zonder voorwaarde.',
    );
  const question = flow.vragen.find(({ id }) => id === last.question);
  const at = question !== undefined && 'antwoorden' in question ? question.antwoorden.findIndex(({ id }) => id === last.answer) : -1;
  const path = at < 0 ? questionPath(flow, last.question) : questionPath(flow, last.question, 'antwoorden', at);
  return last.isAlways
    ? item.problem(
        path,
        `Het antwoord "${last.answer}" leidt nergens heen: er volgt geen vraag en geen uitkomst.`,
        'Zet bij "naar" een vraag of een uitkomst, of maak een oordeel dat dan geldt.',
      )
    : item.problem(
        path,
        `Met deze antwoorden komt er geen uitkomst: ${given(answers)}.`,
        'Zet bij "naar" een laatste rij zonder voorwaarde, of maak een oordeel dat dan geldt.',
      );
};

const IDLE = {
  onderdelen: 'Dit onderdeel verschijnt nooit',
  waarschuwingen: 'Deze waarschuwing verschijnt nooit',
  posten: 'Deze post telt nooit mee',
} as const;

const courseFaults = (flow: Flow, item: Item, found: Exploration): readonly Problem[] => [
  ...found.questions
    .filter(({ reachable }) => !reachable)
    .map(({ id }) =>
      item.problem(
        questionPath(flow, id),
        `Deze vraag wordt nooit gesteld: geen antwoorden leiden ernaartoe.`,
        'Verbeter de voorwaarde of waar een eerdere vraag naartoe leidt, of haal de vraag weg.',
      ),
    ),
  ...found.idleRows.filter(({ kind }) => kind !== 'rijen').map((row) => idleRow(item, row, found)),
  ...lostOutcomes(flow, item, found),
];

const otherFaults = (flow: Flow, item: Item, found: Exploration): readonly Problem[] => [
  ...found.idleRows.filter(({ kind }) => kind === 'rijen').map((row) => idleRow(item, row, found)),
  ...found.idle.map(({ list, id }) => {
    const at = (list === 'posten' ? (flow.soort === 'rekenhulp' ? flow.posten : []) : (flow[list] ?? [])).findIndex((one) => one.id === id);
    return item.problem(
      [list, at],
      `${IDLE[list]}: geen antwoorden voldoen aan de voorwaarde.`,
      'Verbeter de voorwaarde, of haal het weg.',
    );
  }),
];

const influenceWarnings = (flow: Flow, item: Item, { withoutInfluence }: Exploration): readonly Problem[] =>
  withoutInfluence
    .filter(({ question }) => flow.vragen.find(({ id }) => id === question)?.vrijblijvend !== true)
    .map((influence) =>
      item.problem(
        questionPath(flow, influence.question),
        influenceText(flow.soort, influence),
        'Is dat de bedoeling? Zeg het dan bij "waarom". Anders: gebruik het antwoord in een regel, of haal de vraag weg.',
      ),
    );

const sensitivityWarnings = (item: Item, { sensitivity }: Exploration): readonly Problem[] =>
  sensitivity === undefined || (sensitivity.orders[0]?.share ?? 0) < NEARLY_ALL
    ? []
    : [
        item.problem(
          ['criteria'],
          sensitivityText(sensitivity),
          'De gewichten maken dus bijna geen verschil. Zeg dat bij de uitkomst, of kies criteria waarop de opties van elkaar winnen.',
        ),
      ];

/**
 * What an editor has to mend and may want to know. Where not everything could be tried, what was not found is no fault:
 * it may be among what was left out.
 */
export const exploreReport = (flow: Flow, item: Item, found: Exploration): Report => {
  const seen = found.deadEnds.map((end) => deadEnd(flow, item, end));
  const notSeen = [
    ...courseFaults(flow, item, found).map((problem) => ({ problem, isPartly: found.isCourseBounded })),
    ...otherFaults(flow, item, found).map((problem) => ({ problem, isPartly: found.isBounded })),
  ];
  const partly = ({ problem }: { readonly problem: Problem }): Problem => ({
    ...problem,
    found: `${problem.found} (Niet alle antwoorden zijn nagegaan: het zijn er te veel.)`,
  });
  return {
    problems: [...seen, ...notSeen.filter(({ isPartly }) => !isPartly).map(({ problem }) => problem)],
    warnings: [
      ...notSeen.filter(({ isPartly }) => isPartly).map(partly),
      ...influenceWarnings(flow, item, found),
      ...sensitivityWarnings(item, found),
    ],
  };
};
