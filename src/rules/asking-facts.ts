import type { Flow } from '../schema/flow.ts';
import type { Question } from '../schema/question.ts';
import type { Answers } from './answers.ts';
import type { Facts } from './condition.ts';
import { testFacts } from './condition-state.ts';
import { countHolds } from './counting.ts';
import { factsOf, roleOf } from './known.ts';
import { stepsFacts } from './step.ts';
import { fieldsOf } from './questionnaire.ts';

/** Of the answers on the way, how many have a role; one without a role counts for none. */
const answerFacts = (flow: Flow, asked: readonly Question[], answers: Answers): Pick<Facts, 'count'> => ({
  count: (wanted) =>
    countHolds(
      asked
        .flatMap((question) => fieldsOf(flow, question))
        .map(({ id }) => ({ group: undefined, role: answers[id] === undefined ? undefined : (roleOf(flow, id, answers[id]) ?? '') })),
      wanted,
    ),
});

/** What a flow knows while it still asks. */
export const askingFacts = (flow: Flow, asked: readonly Question[], answers: Answers): Facts => {
  if (flow.soort === 'toets') return factsOf(flow, asked, answers, testFacts(flow, answers));
  if (flow.soort === 'stappenplan') return factsOf(flow, asked, answers, stepsFacts(flow, asked, answers));
  return factsOf(flow, asked, answers, answerFacts(flow, asked, answers));
};
