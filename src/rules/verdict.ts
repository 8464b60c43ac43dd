import type { TestFlow, VerdictRule } from '../schema/flow.ts';
import type { Answers } from './answers.ts';

/** What the answers say of one condition. */
export type ConditionState = 'vervuld' | 'niet-vervuld' | 'onbekend';

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

type Condition = TestFlow['voorwaarden'][number];

/** A condition fails on one `nee`, is met when all its questions are `ja`, and is unknown otherwise. */
export const conditionState = (condition: Condition, answers: Answers): ConditionState => {
  const given = condition.vragen.map((id) => answers[id]);
  if (given.includes('nee')) return 'niet-vervuld';
  return given.every((answer) => answer === 'ja') ? 'vervuld' : 'onbekend';
};

const rules: Readonly<Record<VerdictRule, (states: readonly ConditionState[]) => boolean>> = {
  'een-nee': (states) => states.includes('niet-vervuld'),
  'een-onbekend': (states) => states.includes('onbekend'),
  'alles-ja': (states) => states.every((state) => state === 'vervuld'),
};

/** The first verdict whose rule holds for the conditions of its groups (all that count for a verdict where it names none). */
export const testOutcome = (flow: TestFlow, answers: Answers): TestOutcome => {
  const outside = flow.groepen.filter(({ buitenOordeel }) => buitenOordeel === true).map(({ id }) => id);
  const conditions = flow.voorwaarden.map((condition) => ({
    id: condition.id,
    group: condition.groep,
    state: conditionState(condition, answers),
  }));
  const counting = conditions.filter(({ group }) => !outside.includes(group));
  const holds = ({ regel, groepen }: TestFlow['oordelen'][number]): boolean =>
    rules[regel](counting.filter(({ group }) => groepen?.includes(group) ?? true).map(({ state }) => state));
  return {
    verdict: flow.oordelen.find(holds)?.uitkomst ?? '',
    conditions,
    met: counting.filter(({ state }) => state === 'vervuld').length,
    of: counting.length,
  };
};
