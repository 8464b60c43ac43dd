import { flowPath } from '../format/href.ts';
import { chosenIn, type Answers } from '../rules/answers.ts';
import { comparisonOutcome, type Pair } from '../rules/comparison.ts';
import { costOutcome } from '../rules/cost.ts';
import { fitOutcome } from '../rules/fit.ts';
import { handedOver, knownFields } from '../rules/handover.ts';
import { answersOf, roleOf } from '../rules/known.ts';
import { partsOf, warningIds } from '../rules/parts.ts';
import type { Range } from '../rules/range.ts';
import { fieldsOf } from '../rules/questionnaire.ts';
import { routeOf } from '../rules/route.ts';
import { stepsIn, stepsOutcome } from '../rules/steps.ts';
import { tallyOf } from '../rules/tally.ts';
import { testOutcome } from '../rules/verdict.ts';
import { voteOf } from '../rules/vote.ts';
import type { ComparisonFlow } from '../schema/flow.ts';
import type { Said } from '../schema/proof.ts';
import { outcomeOf } from './outcome.ts';
import type { Subject } from './subject.ts';

const amounts = ({ written }: Subject, ranges: readonly (readonly [string, Range])[]) =>
  Object.fromEntries(ranges.map(([id, range]) => [id, written(range)]));

const ranked = (flow: ComparisonFlow, answers: Answers, without?: string): readonly (readonly string[])[] | string => {
  const { ranking, verdict } = comparisonOutcome(flow, answers, without);
  return ranking.length === 0 ? verdict : ranking;
};

const pairInWords = ({ first, second, firstWins, secondWins }: Pair): string => {
  if (firstWins === secondWins) return `${first} = ${second} (${firstWins} om ${secondWins})`;
  const [winner, loser] = firstWins > secondWins ? [first, second] : [second, first];
  return `${winner} boven ${loser} (${Math.max(firstWins, secondWins)} om ${Math.min(firstWins, secondWins)})`;
};

const chairIn = (isAsked: boolean, byChair: boolean): string => (byChair ? 'beslist' : isAsked ? 'gevraagd' : 'niet');

const toSpeak = ({ flow }: Subject, answers: Answers): readonly string[] => {
  const chosen = routeOf(flow, answers).flatMap((question) =>
    fieldsOf(flow, question).flatMap(({ id }) => answersOf(question).filter((answer) => chosenIn(answers[id]).includes(answer.id))),
  );
  return [...new Set(chosen.flatMap(({ bij = [] }) => bij))];
};

type Saying = Readonly<Record<string, unknown>>;

const step = ({ flow }: Subject, answers: Answers): Saying => {
  if (flow.soort !== 'stappenplan') return {};
  const { done, of, next, ahead } = stepsOutcome(flow, answers);
  const steps = stepsIn(routeOf(flow, answers));
  return {
    stappen: Object.fromEntries(steps.map(({ id }) => [id, roleOf(flow, id, answers[id])])),
    klaar: `${done} van ${of}`,
    volgende: next,
    vooruit: ahead,
  };
};

const test = ({ flow }: Subject, answers: Answers): Saying => {
  if (flow.soort !== 'toets') return {};
  const { met, of, conditions } = testOutcome(flow, answers);
  const vote = voteOf(flow, answers);
  const isChairAsked = routeOf(flow, answers).some(({ id }) => id === flow.stemming?.voorzitter);
  return {
    voorwaarden: Object.fromEntries(conditions.filter(({ state }) => state !== 'vervuld').map(({ id, state }) => [id, state])),
    vervuld: `${met} van ${of}`,
    stemming: vote && {
      uitslag: vote.result,
      voor: vote.inFavour,
      tegen: vote.against,
      onbekend: vote.unknown,
      voorzitter: chairIn(isChairAsked, vote.byChair),
    },
  };
};

const reckoning = (subject: Subject, answers: Answers): Saying => {
  const { flow, tariffs } = subject;
  if (flow.soort !== 'rekenhulp') return {};
  const { blocks, total, warnings } = costOutcome(flow, answers, tariffs);
  return {
    bedragen: amounts(subject, [...blocks.map((block) => [block.id, block.total] as const), ['totaal', total]]),
    'per-periode': amounts(
      subject,
      blocks.filter(({ isPeriodic }) => isPeriodic).map(({ id, perPeriod }) => [id, perPeriod]),
    ),
    waarschuwingen: warnings,
  };
};

const comparison = ({ flow }: Subject, answers: Answers, without: readonly string[]): Saying => {
  if (flow.soort !== 'vergelijker') return {};
  const { pairs, counted, unknown } = comparisonOutcome(flow, answers);
  const { hits, answered, closest } = fitOutcome(flow, answers);
  return {
    volgorde: ranked(flow, answers),
    paren: pairs.map(pairInWords),
    zonder: Object.fromEntries(without.map((id) => [id, ranked(flow, answers, id)])),
    'telt-mee': counted,
    onbekend: unknown.length,
    treffers: Object.fromEntries(hits.map((hit) => [hit.option, hit.hits])),
    'treffers-van': answered,
    passend: closest,
  };
};

const tally = (subject: Subject, answers: Answers): Saying => {
  const { flow, tariffs } = subject;
  if (flow.soort !== 'wegwijzer' || flow.teller === undefined) return {};
  const { lines, cases, total } = tallyOf(flow, answers, outcomeOf(subject, answers), tariffs);
  return {
    bedragen: amounts(subject, [['totaal', total]]),
    aantal: cases,
    geteld: Object.fromEntries(lines.filter(({ count }) => count > 0).map(({ field, count }) => [field, count])),
  };
};

/** What each flow that a reader can go on to is offered. */
const offered = ({ flow, flows }: Subject, answers: Answers): Saying =>
  Object.fromEntries(
    [...flows].flatMap(([id, other]) => {
      const leads = flow.volgende.filter(({ naar }) => naar === flowPath(id));
      const handovers = leads.flatMap(({ mee = [] }) => mee);
      return leads.length === 0 ? [] : [[id, handedOver(flow, answers, handovers, knownFields(other))]];
    }),
  );

/**
 * All that a flow says with these answers, under the names of the cases.
 * @param without criteria of a comparison that are left out, each by itself
 */
export const sayingOf = (subject: Subject, answers: Answers, without: readonly string[] = []): Partial<Record<Said, unknown>> => ({
  waarschuwingen: warningIds(subject.flow, answers),
  ...step(subject, answers),
  ...test(subject, answers),
  ...reckoning(subject, answers),
  ...comparison(subject, answers, without),
  ...tally(subject, answers),
  onderdelen: partsOf(subject.flow, answers, outcomeOf(subject, answers)).map(({ part }) => part.id),
  bij: toSpeak(subject, answers),
  meegeven: offered(subject, answers),
});
