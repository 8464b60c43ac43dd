import type { TestFlow, WayfinderFlow } from '../schema/flow.ts';
import { UNKNOWN, type Answers } from './answers.ts';
import { branchesOn, decisionOutcome } from './decision.ts';
import { fieldsOf, type ChoiceField } from './questionnaire.ts';
import { neededOf } from './route.ts';
import { conditionState, testOutcome } from './verdict.ts';

/** The kinds of flow whose verdict can be reached by links alone. */
export type WalkedFlow = TestFlow | WayfinderFlow;

/** A field to answer, and the question that it belongs to. */
export interface AskedField extends ChoiceField {
  readonly question: string;
}

/** What a walk through a kind of flow needs to know; every rule is asked of `testOutcome` or `decisionOutcome` itself. */
export interface WalkRules {
  /** The next field to answer; undefined when the verdict is there. */
  readonly next: (answers: Answers) => AskedField | undefined;
  readonly verdict: (answers: Answers) => string;
  /** What of the answers can still matter: answers with the same text here and the same next field have the same future. */
  readonly memory: (answers: Answers) => string;
  /** The answer that leaves things as they stand. */
  readonly neutral: string;
  /** Whether a verdict tells something about answers that point to it. */
  readonly tells: (verdict: string) => boolean;
}

const fieldsToAnswer = (flow: WalkedFlow, answers: Answers): readonly AskedField[] =>
  neededOf(flow, answers).flatMap((question) =>
    fieldsOf(flow, question).flatMap((field) => (field.kind === 'choice' ? [{ ...field, question: question.id }] : [])),
  );

type Condition = TestFlow['voorwaarden'][number];

const countingConditions = (flow: TestFlow): readonly Condition[] => {
  const outside = new Set(flow.groepen.filter(({ buitenOordeel }) => buitenOordeel === true).map(({ id }) => id));
  return flow.voorwaarden.filter(({ groep }) => !outside.has(groep));
};

/** What a condition hands on: its group with a state that is certain, or itself while one of its questions is open and another is no `ja`. */
const remembered = (condition: Condition, answers: Answers): string => {
  const given = condition.vragen.flatMap((id) => answers[id] ?? []);
  const state = conditionState(condition, answers);
  if (state === 'niet-vervuld') return `${condition.groep} ${state}`;
  if (given.length === condition.vragen.length) return state === 'vervuld' ? '' : `${condition.groep} ${state}`;
  return given.every((answer) => answer === 'ja') ? '' : `${condition.id} open`;
};

const testRules = (flow: TestFlow): WalkRules => {
  const conditions = countingConditions(flow);
  const counting = new Set(conditions.flatMap(({ vragen }) => vragen));
  const verdict = (answers: Answers): string => testOutcome(flow, answers).verdict;
  const sound = verdict(Object.fromEntries([...counting].map((id) => [id, 'ja'])));
  return {
    next: (answers) => fieldsToAnswer(flow, answers).find(({ id }) => counting.has(id) && answers[id] === undefined),
    verdict,
    memory: (answers) => [...new Set(conditions.map((condition) => remembered(condition, answers)))].sort().join(', '),
    neutral: 'ja',
    tells: (outcome) => outcome !== sound,
  };
};

const wayfinderRules = (flow: WayfinderFlow): WalkRules => ({
  next: (answers) => fieldsToAnswer(flow, answers).find(({ id }) => answers[id] === undefined),
  verdict: (answers) => decisionOutcome(flow, answers) ?? '',
  memory: (answers) => {
    const given = branchesOn(flow, answers).flatMap(({ id }) => answers[id] ?? []);
    return flow.allesOnbekend !== undefined && given.every((answer) => answer === UNKNOWN) ? flow.allesOnbekend : '';
  },
  neutral: UNKNOWN,
  tells: (outcome) => outcome === flow.allesOnbekend,
});

export const rulesOf = (flow: WalkedFlow): WalkRules => (flow.soort === 'toets' ? testRules(flow) : wayfinderRules(flow));
