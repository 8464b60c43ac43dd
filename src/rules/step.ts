import type { StepsFlow } from '../schema/flow.ts';
import type { ChoiceQuestion, Question } from '../schema/question.ts';
import type { Answers } from './answers.ts';
import type { Facts } from './condition.ts';
import { countHolds } from './counting.ts';
import { roleOf } from './known.ts';

const PROGRESS: readonly unknown[] = ['klaar', 'bezig', 'niet'];

/** Whether a question is a step: its answers say how far it is. */
const isStep = (question: Question): question is ChoiceQuestion =>
  question.soort === 'keuze' && question.antwoorden.some(({ telt }) => PROGRESS.includes(telt));

/** The steps of a plan, among its questions. */
export const stepsIn = (questions: readonly Question[]): readonly ChoiceQuestion[] => questions.filter(isStep);

/** What a plan knows of itself: how far its steps are. */
export const stepsFacts = (flow: StepsFlow, asked: readonly Question[], answers: Answers): Pick<Facts, 'count'> => ({
  count: (wanted) =>
    countHolds(
      stepsIn(asked).map(({ id }) => ({ group: undefined, role: roleOf(flow, id, answers[id]) })),
      wanted,
    ),
});
