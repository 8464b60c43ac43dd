import type { NamedRule } from '../schema/condition.ts';
import type { Flow } from '../schema/flow.ts';
import type { Answer, Question, Role } from '../schema/question.ts';
import { chosenIn, type Answers } from './answers.ts';
import type { Facts } from './condition.ts';
import { fieldsOf } from './questionnaire.ts';
import type { Truth } from './truth.ts';

const NO_RULES: Readonly<Record<string, NamedRule>> = {};

/** The answers that a field chooses from; none for a number. */
export const answersOf = (question: Question): readonly Answer[] => ('antwoorden' in question ? question.antwoorden : []);

/** The question that asks for a field. */
export const askingFor = (flow: Flow, field: string): Question | undefined =>
  flow.vragen.find((question) => fieldsOf(flow, question).some(({ id }) => id === field));

const weighingRole = (flow: Flow, field: string, answer: string): Role | undefined => {
  if (flow.soort !== 'vergelijker') return undefined;
  const list = flow.criteria?.some(({ id }) => id === field) === true ? flow.belang : flow.past;
  return list?.find(({ id }) => id === answer)?.telt;
};

/** Of several answers with different roles, the role that counts: one that is not met, or not known, decides. */
const DECISIVE: readonly Role[] = ['niet-vervuld', 'niet', 'onbekend', 'bezig'];

/** How the answer to a field counts; undefined where the content gives it no role. */
export const roleOf = (flow: Flow, field: string, answer: string | number | undefined): Role | undefined => {
  const question = askingFor(flow, field);
  if (question === undefined || typeof answer !== 'string') return undefined;
  if (question.soort === 'getallen') return 'onbekend';
  if (question.soort === 'reeks') return weighingRole(flow, field, answer);
  const chosen = chosenIn(answer);
  const roles = new Set(
    answersOf(question)
      .filter(({ id }) => chosen.includes(id))
      .map(({ telt }) => telt),
  );
  return DECISIVE.find((role) => roles.has(role)) ?? [...roles][0];
};

const labelsIn = (answers: readonly Answer[]): readonly string[] => answers.flatMap(({ etiketten = [] }) => etiketten);

/** Whether a label was given by the questions that were asked; undefined where one of these may still give it. */
const labelGiven = (flow: Flow, asked: readonly Question[], answers: Answers, label: string): Truth => {
  let truth: Truth = false;
  for (const question of asked) {
    if (!labelsIn(answersOf(question)).includes(label)) continue;
    for (const { id } of fieldsOf(flow, question)) {
      const chosen = chosenIn(answers[id]);
      if (labelsIn(answersOf(question).filter((answer) => chosen.includes(answer.id))).includes(label)) return true;
      if (chosen.length === 0 || roleOf(flow, id, answers[id]) === 'onbekend') truth = undefined;
    }
  }
  return truth;
};

/** The labels that were given on the way, in the order of the questions. */
export const labelsGiven = (flow: Flow, asked: readonly Question[], answers: Answers): readonly string[] => {
  const all = new Set(asked.flatMap((question) => labelsIn(answersOf(question))));
  return [...all].filter((label) => labelGiven(flow, asked, answers, label) === true);
};

/**
 * What is known when these questions were asked and answered so far.
 * @param own what the kind of flow knows of itself: it counts, and has states of its own
 */
export const factsOf = (
  flow: Flow,
  asked: readonly Question[],
  answers: Answers,
  own: Partial<Pick<Facts, 'count' | 'states'>> = {},
): Facts => ({
  answers,
  isUnknown: (field, answer) => roleOf(flow, field, answer) === 'onbekend',
  hasLabel: (label) => labelGiven(flow, asked, answers, label),
  rules: flow.regels ?? NO_RULES,
  count: () => undefined,
  states: {},
  ...own,
});
