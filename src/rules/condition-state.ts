import type { TestFlow } from '../schema/flow.ts';
import type { NumberField, Role } from '../schema/question.ts';
import type { Answers } from './answers.ts';
import { holds, type Facts } from './condition.ts';
import { countHolds, type Counted } from './counting.ts';
import { askingFor, factsOf, roleOf } from './known.ts';
import { tied } from './vote.ts';

/** What the answers say of one condition. */
export type ConditionState = 'vervuld' | 'niet-vervuld' | 'onbekend' | 'niet-van-toepassing';

export type Condition = TestFlow['voorwaarden'][number];

const numberRole = ({ uit, hoogste, vervuld }: NumberField, value: number, answers: Answers): Role => {
  const whole = uit === undefined ? hoogste : Number(answers[uit] ?? hoogste);
  const { van = vervuld === undefined ? whole : 0, tot = hoogste } = vervuld ?? {};
  return value >= van && value <= tot ? 'vervuld' : 'niet-vervuld';
};

/** How the answer to a field counts for a condition; undefined while there is none. A question that is not asked decides nothing. */
const fieldRole = (flow: TestFlow, field: string, answers: Answers): Role | undefined => {
  const value = answers[field];
  const question = askingFor(flow, field);
  if (question === undefined) return undefined;
  // Only answers count for whether it is asked: a condition on states would go round in a circle.
  if (value === undefined) return holds(question, factsOf(flow, flow.vragen, answers)) === false ? 'niet-van-toepassing' : undefined;
  const number = question.soort === 'getallen' && typeof value === 'number' ? question.velden.find(({ id }) => id === field) : undefined;
  if (number !== undefined) return numberRole(number, Number(value), answers);
  return roleOf(flow, field, value) ?? 'onbekend';
};

/** Not met on one answer that says so, met when all that apply are, unknown otherwise; undefined while an answer still decides. */
export const settledState = (flow: TestFlow, condition: Condition, answers: Answers): ConditionState | undefined => {
  const roles = condition.vragen.map((field) => fieldRole(flow, field, answers));
  if (roles.includes('niet-vervuld')) return 'niet-vervuld';
  if (roles.includes(undefined)) return undefined;
  if (roles.every((role) => role === 'niet-van-toepassing')) return 'niet-van-toepassing';
  return roles.every((role) => role === 'vervuld' || role === 'niet-van-toepassing') ? 'vervuld' : 'onbekend';
};

/** As `settledState`, where a missing answer is one that is not known. */
export const conditionState = (flow: TestFlow, condition: Condition, answers: Answers): ConditionState =>
  settledState(flow, condition, answers) ?? 'onbekend';

/** The conditions that count for the verdict. */
export const countingConditions = (flow: TestFlow): readonly Condition[] => {
  const outside = new Set(flow.groepen.filter(({ buitenOordeel }) => buitenOordeel === true).map(({ id }) => id));
  return flow.voorwaarden.filter(({ groep }) => !outside.has(groep));
};

/** What a test knows of itself while its questions are asked: the states of conditions that are settled, and whether a vote is tied. */
export const testFacts = (flow: TestFlow, answers: Answers): Pick<Facts, 'count' | 'states'> => ({
  count: (count) =>
    countHolds(
      countingConditions(flow).map((condition): Counted => ({ group: condition.groep, role: settledState(flow, condition, answers) })),
      count,
    ),
  states: { stemming: tied(flow, answers) ? 'staken' : '' },
});
