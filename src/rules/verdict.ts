import type { TestFlow } from '../schema/flow.ts';
import type { Question } from '../schema/question.ts';
import type { Answers } from './answers.ts';
import { firstThatHolds, type Facts } from './condition.ts';
import { conditionState, countingConditions, testFacts, type Condition, type ConditionState } from './condition-state.ts';
import { countHolds } from './counting.ts';
import { askingFor, factsOf } from './known.ts';
import { routeOf } from './route.ts';

export type { ConditionState } from './condition-state.ts';

export interface ConditionResult {
  readonly id: string;
  readonly group: string;
  readonly state: ConditionState;
}

export interface TestOutcome {
  readonly verdict: string;
  readonly conditions: readonly ConditionResult[];
  /** Conditions that are met, of those that count for the verdict. */
  readonly met: number;
  readonly of: number;
}

/** A condition none of whose questions was asked does not apply. */
const stateOnRoute = (flow: TestFlow, condition: Condition, answers: Answers, asked: readonly Question[]): ConditionState => {
  const isAsked = condition.vragen.some((field) => asked.some((question) => question === askingFor(flow, field)));
  return isAsked ? conditionState(flow, condition, answers) : 'niet-van-toepassing';
};

/** The first verdict whose condition holds. */
export const testOutcome = (flow: TestFlow, answers: Answers): TestOutcome => {
  const asked = routeOf(flow, answers);
  const conditions = flow.voorwaarden.map((condition) => ({
    id: condition.id,
    group: condition.groep,
    state: stateOnRoute(flow, condition, answers, asked),
  }));
  const counted = new Set(countingConditions(flow).map(({ id }) => id));
  const counting = conditions.filter(({ id }) => counted.has(id));
  const count: Facts['count'] = (wanted) =>
    countHolds(
      counting.map(({ group, state }) => ({ group, role: state })),
      wanted,
    );
  const applying = counting.filter(({ state }) => state !== 'niet-van-toepassing');
  return {
    verdict: firstThatHolds(flow.oordelen, factsOf(flow, asked, answers, { ...testFacts(flow, answers), count }))?.uitkomst ?? '',
    conditions,
    met: applying.filter(({ state }) => state === 'vervuld').length,
    of: applying.length,
  };
};
