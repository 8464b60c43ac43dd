import type { ConditionLines, Conditional } from '../schema/condition.ts';
import type { TestFlow, WayfinderFlow } from '../schema/flow.ts';
import type { Question } from '../schema/question.ts';
import type { Answers } from './answers.ts';
import { conditionState, countingConditions, type Condition } from './condition-state.ts';
import { decisionOutcome } from './decision.ts';
import { labelsGiven, roleOf } from './known.ts';
import { fieldsOf } from './questionnaire.ts';
import { neededOf, routeOf } from './route.ts';
import { testOutcome } from './verdict.ts';
import { APPLIES_NOT, gathered, nextOfSeveral, type AskedField } from './walk-several.ts';

/** The kinds of flow whose verdict can be reached by links alone. */
export type WalkedFlow = TestFlow | WayfinderFlow;

/** What a walk through a kind of flow needs to know; every rule is asked of `testOutcome` or `decisionOutcome` itself. */
export interface WalkRules {
  /** The next field to answer; undefined when the verdict is there. */
  readonly next: (answers: Answers) => AskedField | undefined;
  readonly verdict: (answers: Answers) => string;
  /** What of the answers can still matter: answers with the same text here and the same next field have the same future. */
  readonly memory: (answers: Answers) => string;
  /** The answer to a field that leaves things as they stand. */
  readonly neutral: (field: AskedField) => string;
  /** Whether a verdict tells something about answers that point to it. */
  readonly tells: (verdict: string) => boolean;
}

const fieldsToAnswer = (flow: WalkedFlow, walked: Answers): readonly AskedField[] => {
  const answers = gathered(flow, walked);
  return neededOf(flow, answers).flatMap((question) => {
    if (question.soort === 'meerkeuze') return answers[question.id] === undefined ? (nextOfSeveral(question, walked) ?? []) : [];
    return fieldsOf(flow, question).flatMap((field) =>
      field.kind === 'choice' && answers[field.id] === undefined ? [{ id: field.id, options: field.options, question: question.id }] : [],
    );
  });
};

/** The answer with a role, else the first. */
const answerWith = (flow: WalkedFlow, role: string, { id, options, question }: AskedField): string =>
  options.includes(APPLIES_NOT) && id !== question
    ? APPLIES_NOT
    : (options.find((option) => roleOf(flow, id, option) === role) ?? options[0] ?? '');

/** Every condition of a flow on which its course or verdict can depend. */
const conditionsOf = (flow: WalkedFlow): readonly ConditionLines[] => {
  const rows = (target: unknown): readonly Conditional[] => (Array.isArray(target) ? (target as Conditional[]) : []);
  const leads = (question: Question): readonly Conditional[] => [
    ...rows('naar' in question ? question.naar : undefined),
    ...('antwoorden' in question ? question.antwoorden.flatMap((answer) => rows('naar' in answer ? answer.naar : undefined)) : []),
  ];
  const all: readonly Conditional[] = [
    ...flow.vragen,
    ...flow.vragen.flatMap(leads),
    ...(flow.oordelen ?? []),
    ...Object.values(flow.regels ?? {}),
  ];
  return all.flatMap(({ als, 'als-een-van': oneOf, behalve }) => [als, ...(oneOf ?? []), behalve].filter((lines) => lines !== undefined));
};

/** What conditions look at: answers, labels, and how many answers have a role. */
const memoryOf = (flow: WalkedFlow, conditions: readonly ConditionLines[]) => {
  const fields = new Set(conditions.flatMap((lines) => Object.keys(lines)));
  const labels = conditions.flatMap(({ etiketten = [] }) => etiketten);
  const counts = conditions.filter(({ van }) => van !== undefined);
  return (walked: Answers): string => {
    const answers = gathered(flow, walked);
    const asked = routeOf(flow, answers);
    const roles = asked
      .flatMap((question) => fieldsOf(flow, question))
      .flatMap(({ id }) => (answers[id] === undefined ? [] : [roleOf(flow, id, answers[id])]));
    return JSON.stringify([
      Object.entries(walked).filter(([id]) => fields.has(id) || id.includes('.')),
      labelsGiven(flow, asked, answers).filter((label) => labels.includes(label)),
      counts.map(({ van, alle, minstens = 1, hoogstens = minstens }) => {
        const have = roles.filter((role) => role === van).length;
        return alle === true ? have === roles.length : Math.min(have, Math.max(minstens, hoogstens + 1));
      }),
    ]);
  };
};

/** What a condition hands on: its group with a state that is certain, or itself while one of its questions is open and another is not met. */
const remembered = (flow: TestFlow, condition: Condition, answers: Answers): string => {
  const given = condition.vragen.filter((id) => answers[id] !== undefined);
  const state = conditionState(flow, condition, answers);
  if (state === 'niet-vervuld') return `${condition.groep} ${state}`;
  if (given.length === condition.vragen.length) return state === 'vervuld' ? '' : `${condition.groep} ${state}`;
  return given.every((id) => roleOf(flow, id, answers[id]) === 'vervuld') ? '' : `${condition.id} open`;
};

const testRules = (flow: TestFlow): WalkRules => {
  const conditions = countingConditions(flow);
  const counting = new Set(conditions.flatMap(({ vragen }) => vragen));
  const looked = conditionsOf(flow);
  const isSimple = looked.every(
    (lines) =>
      Object.keys(lines).every((word) => ['groep', 'minstens', 'alle', 'van', 'stemming'].includes(word)) && (lines.minstens ?? 1) === 1,
  );
  const verdict = (walked: Answers): string => testOutcome(flow, gathered(flow, walked)).verdict;
  const next = (walked: Answers): AskedField | undefined =>
    fieldsToAnswer(flow, walked).find(({ id, question }) => counting.has(id) || counting.has(question) || !isSimple);
  const neutral = (field: AskedField): string => answerWith(flow, 'vervuld', field);
  const sound = (walked: Answers = {}): string => {
    const field = next(walked);
    return field === undefined ? verdict(walked) : sound({ ...walked, [field.id]: neutral(field) });
  };
  const best = sound();
  const memory = memoryOf(flow, looked);
  const states = (answers: Answers): string =>
    [...new Set(conditions.map((condition) => remembered(flow, condition, answers)))].sort().join(', ');
  return {
    next,
    verdict,
    memory: (walked) =>
      isSimple
        ? states(gathered(flow, walked))
        : `${memory(walked)} ${JSON.stringify(conditions.map((condition) => conditionState(flow, condition, gathered(flow, walked))))}`,
    neutral,
    tells: (outcome) => outcome !== best,
  };
};

const wayfinderRules = (flow: WayfinderFlow): WalkRules => ({
  next: (walked) => fieldsToAnswer(flow, walked)[0],
  verdict: (walked) => decisionOutcome(flow, gathered(flow, walked)) ?? '',
  memory: memoryOf(flow, conditionsOf(flow)),
  neutral: (field) => answerWith(flow, 'onbekend', field),
  tells: (outcome) => flow.oordelen?.some(({ uitkomst }) => uitkomst === outcome) === true,
});

export const rulesOf = (flow: WalkedFlow): WalkRules => (flow.soort === 'toets' ? testRules(flow) : wayfinderRules(flow));
