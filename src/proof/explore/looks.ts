import type { Answers } from '../../rules/answers.ts';
import { costOutcome } from '../../rules/cost.ts';
import { fitOutcome } from '../../rules/fit.ts';
import { comparisonOutcome } from '../../rules/comparison.ts';
import { handedOver, knownFields } from '../../rules/handover.ts';
import { partsOf, warningIds } from '../../rules/parts.ts';
import { openRequirements, stepsIn, stepsOutcome } from '../../rules/steps.ts';
import { routeOf } from '../../rules/route.ts';
import { tallyOf } from '../../rules/tally.ts';
import { voteOf } from '../../rules/vote.ts';
import { chosenIn } from '../../rules/answers.ts';
import { flowPath } from '../../format/href.ts';
import type { Next } from '../../schema/question.ts';
import type { Subject } from '../subject.ts';
import { answersOf } from '../../rules/known.ts';

/** What an outcome shows that answers can change. */
export const aspects = ['uitkomst', 'bedragen', 'stap', 'volgorde', 'stemming', 'onderdelen', 'waarschuwingen', 'meegeven'] as const;

export type Aspect = (typeof aspects)[number];

/** What each aspect looks like with some answers, as text: the same text is the same look. */
export type Looks = Readonly<Record<Aspect, string>>;

const text = (value: unknown): string => JSON.stringify(value) ?? '';

const amountsOf = ({ flow, tariffs }: Subject, answers: Answers, outcome: string): unknown => {
  if (flow.soort === 'wegwijzer') return flow.teller && tallyOf(flow, answers, outcome, tariffs).total;
  if (flow.soort !== 'rekenhulp') return undefined;
  const { blocks, total } = costOutcome(flow, answers, tariffs);
  return [total, blocks.map((block) => [block.total, block.perPeriod])];
};

const stepOf = ({ flow }: Subject, answers: Answers): unknown =>
  flow.soort === 'stappenplan'
    ? [
        stepsOutcome(flow, answers).next,
        flow.stappen === undefined ? [] : stepsIn(routeOf(flow, answers)).map(({ id }) => openRequirements(flow, id, answers)),
      ]
    : undefined;

const orderOf = ({ flow }: Subject, answers: Answers): unknown =>
  flow.soort === 'vergelijker' ? [comparisonOutcome(flow, answers).ranking, fitOutcome(flow, answers)] : undefined;

/** The ways on that this outcome shows: of the flow, and of the answers that were chosen. */
const waysOn = ({ flow }: Subject, answers: Answers): readonly Next[] => [
  ...flow.volgende,
  ...routeOf(flow, answers).flatMap((question) =>
    answersOf(question).flatMap(({ id, verder = [] }) => (chosenIn(answers[question.id]).includes(id) ? verder : [])),
  ),
];

const offeredBy = (subject: Subject, answers: Answers): unknown =>
  waysOn(subject, answers)
    .filter(({ mee }) => mee !== undefined)
    .map(({ naar, mee = [] }) => {
      const target = [...subject.flows].find(([id]) => flowPath(id) === naar)?.[1];
      return [naar, target && handedOver(subject.flow, answers, mee, knownFields(target))];
    });

/** What an outcome shows with these answers. */
export const looksOf = (subject: Subject, answers: Answers, outcome: string): Looks => {
  const { flow } = subject;
  return {
    uitkomst: outcome,
    bedragen: text(amountsOf(subject, answers, outcome)),
    stap: text(stepOf(subject, answers)),
    volgorde: text(orderOf(subject, answers)),
    stemming: text(flow.soort === 'toets' && flow.stemming !== undefined ? voteOf(flow, answers) : undefined),
    onderdelen: text(
      flow.onderdelen === undefined ? undefined : partsOf(flow, answers, outcome).map(({ part, isCertain }) => [part.id, isCertain]),
    ),
    waarschuwingen: text(flow.waarschuwingen === undefined ? undefined : warningIds(flow, answers)),
    meegeven: text(offeredBy(subject, answers)),
  };
};
