import type { Answers } from '../rules/answers.ts';
import { comparisonOutcome, type ComparisonOutcome } from '../rules/comparison.ts';
import { fitOutcome, type FitOutcome } from '../rules/fit.ts';
import type { ComparisonFlow } from '../schema/flow.ts';

export { costOutcome, type CostBlockResult, type CostLineResult, type CostOutcome } from '../rules/cost.ts';
export { branchesOn, decisionOutcome } from '../rules/decision.ts';
export { handedOver, knownFields } from '../rules/handover.ts';
export { answersOf, roleOf } from '../rules/known.ts';
export { partsOf, warningsOf, type ShownPart } from '../rules/parts.ts';
export { questionsToAsk } from '../rules/questions-to-ask.ts';
export { openRequirements, stepsIn, stepsOutcome } from '../rules/steps.ts';
export { tallyOf, type Tally } from '../rules/tally.ts';
export { testOutcome, type ConditionResult } from '../rules/verdict.ts';
export { voteOf, votingFields, type Vote } from '../rules/vote.ts';

export interface ComparedOutcome {
  readonly verdict: ComparisonOutcome['verdict'];
  readonly comparison: ComparisonOutcome;
  /** The criterion that can be read in two ways, and the comparison without it. */
  readonly ambiguous: { readonly criterion: string; readonly comparison: ComparisonOutcome } | undefined;
  readonly fit: FitOutcome;
}

/** Both parts of a comparison: the order on the reader's weights, and how many building blocks fit. */
export const comparedOutcome = (flow: ComparisonFlow, answers: Answers): ComparedOutcome => {
  const comparison = comparisonOutcome(flow, answers);
  const criterion = flow.criteria?.find(({ dubbelzinnig }) => dubbelzinnig !== undefined)?.id;
  return {
    verdict: comparison.verdict,
    comparison,
    ambiguous: criterion === undefined ? undefined : { criterion, comparison: comparisonOutcome(flow, answers, criterion) },
    fit: fitOutcome(flow, answers),
  };
};
