import type { Answers } from '../../src/rules/answers.ts';
import type { Tariffs } from '../../src/rules/cost.ts';
import { comparedOutcome, costOutcome, decisionOutcome, stepsOutcome, testOutcome } from '../../src/machines/outcome.ts';
import type { Flow } from '../../src/schema/flow.ts';

/** The id of the outcome of a flow for these answers, as the outcome view of its kind finds it. */
export const verdictOf = (flow: Flow, answers: Answers, tariffs: Tariffs): string => {
  switch (flow.soort) {
    case 'stappenplan':
      return stepsOutcome(flow, answers).verdict;
    case 'toets':
      return testOutcome(flow, answers).verdict;
    case 'rekenhulp':
      return costOutcome(flow, answers, tariffs).verdict;
    case 'vergelijker':
      return comparedOutcome(flow, answers).verdict;
    case 'wegwijzer':
      return decisionOutcome(flow, answers) ?? '';
  }
};
