import type { Answers } from '../rules/answers.ts';
import { comparisonOutcome } from '../rules/comparison.ts';
import { costOutcome } from '../rules/cost.ts';
import { decisionOutcome } from '../rules/decision.ts';
import { stepsOutcome } from '../rules/steps.ts';
import { testOutcome } from '../rules/verdict.ts';
import type { Subject } from './subject.ts';

/** The id of the outcome of a flow for answers that suffice; empty where no rule gives one. */
export const outcomeOf = ({ flow, tariffs }: Pick<Subject, 'flow' | 'tariffs'>, answers: Answers): string => {
  switch (flow.soort) {
    case 'stappenplan':
      return stepsOutcome(flow, answers).verdict;
    case 'toets':
      return testOutcome(flow, answers).verdict;
    case 'rekenhulp':
      return costOutcome(flow, answers, tariffs).verdict;
    case 'vergelijker':
      return comparisonOutcome(flow, answers).verdict;
    case 'wegwijzer':
      return decisionOutcome(flow, answers) ?? '';
  }
};
