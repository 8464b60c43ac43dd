import type { Answers } from '../../rules/answers.ts';
import { askingFacts } from '../../rules/asking-facts.ts';
import { countingConditions, settledState } from '../../rules/condition-state.ts';
import { roleOf } from '../../rules/known.ts';
import { fieldsOf } from '../../rules/questionnaire.ts';
import { isAnswered } from '../../rules/route.ts';
import { stepsIn } from '../../rules/steps.ts';
import { countedCases } from '../../rules/tally.ts';
import { votingFields } from '../../rules/vote.ts';
import { wayOf } from '../../rules/way.ts';
import type { Flow, TestFlow } from '../../schema/flow.ts';
import type { Question } from '../../schema/question.ts';
import type { Reached } from './slots.ts';
import type { Watched } from './watched.ts';

interface Counted {
  readonly group: string | undefined;
  readonly role: string;
}

/** What is counted so far: conditions that are settled, steps or answers that are given. */
const countedIn = (flow: Flow, asked: readonly Question[], answers: Answers): readonly Counted[] => {
  if (flow.soort === 'toets')
    return countingConditions(flow).flatMap((condition) => {
      const role = settledState(flow, condition, answers);
      return role === undefined ? [] : [{ group: condition.groep, role }];
    });
  const questions = flow.soort === 'stappenplan' ? stepsIn(asked) : asked;
  return questions
    .flatMap((question) => fieldsOf(flow, question))
    .filter(({ id }) => answers[id] !== undefined)
    .map(({ id }) => ({ group: undefined, role: roleOf(flow, id, answers[id]) ?? '' }));
};

/** Of a condition with several questions, what was answered while it is open. */
const openConditions = (flow: TestFlow, answers: Answers): readonly unknown[] =>
  countingConditions(flow).flatMap((condition) => {
    const given = condition.vragen.filter((id) => answers[id] !== undefined);
    if (given.length === 0 || settledState(flow, condition, answers) !== undefined) return [];
    return [[condition.id, [...new Set(given.map((id) => roleOf(flow, id, answers[id]) ?? answers[id]))].sort()]];
  });

/** Of a list that is half done: whether a row is not known, which keeps a label open. */
const openLists = (flow: Flow, asked: readonly Question[], answers: Answers): readonly boolean[] =>
  asked
    .filter((question) => question.soort === 'lijst' && !isAnswered(flow, question, answers))
    .map((question) => fieldsOf(flow, question).some(({ id }) => roleOf(flow, id, answers[id]) === 'onbekend'));

/** The votes of the members, whoever gave them, and that of the chair. */
const votes = (flow: TestFlow, answers: Answers): readonly unknown[] => {
  const cast = votingFields(flow).filter((id) => answers[id] !== undefined);
  const isChair = (id: string): boolean => id === flow.stemming?.voorzitter;
  const roles = (ids: readonly string[]) => ids.map((id) => roleOf(flow, id, answers[id])).sort();
  return [roles(cast.filter((id) => !isChair(id))), roles(cast.filter(isChair))];
};

const ofKind = (flow: Flow, asked: readonly Question[], answers: Answers): readonly unknown[] => {
  if (flow.soort === 'toets') return [openConditions(flow, answers), votes(flow, answers)];
  if (flow.soort === 'stappenplan')
    return [stepsIn(asked).find(({ id }) => answers[id] !== undefined && roleOf(flow, id, answers[id]) !== 'klaar')?.id];
  return flow.soort === 'wegwijzer' ? [countedCases(flow, answers) > 0, wayOf(flow, answers).outcome] : [];
};

/**
 * What of the answers can still matter to any rule: states with the same text here, where the same is asked next, have the
 * same future.
 * @param asked the questions that are asked with these answers
 * @param place the place of the question that is asked next; Infinity at an end
 */
export const memoryOf = (
  flow: Flow,
  { answers, skipped }: Reached,
  { fields, labels, counts }: Watched,
  asked: readonly Question[],
  place: number,
): string => {
  const facts = askingFacts(
    flow,
    asked.filter((question) => fieldsOf(flow, question).some(({ id }) => answers[id] !== undefined)),
    answers,
  );
  const counted = countedIn(flow, asked, answers);
  return JSON.stringify([
    skipped,
    Object.entries(answers).filter(([id]) => (fields.get(id) ?? -1) >= place),
    labels.map((label) => facts.hasLabel(label) ?? 'onbekend'),
    counts.map(({ role, groups, cap }) => {
      const here = counted.filter(({ group }) => groups === undefined || (group !== undefined && groups.includes(group)));
      const others = here.some((one) => one.role !== role && one.role !== 'niet-van-toepassing');
      return [Math.min(here.filter((one) => one.role === role).length, cap), others];
    }),
    labels.length === 0 ? [] : openLists(flow, asked, answers),
    ofKind(flow, asked, answers),
  ]);
};
