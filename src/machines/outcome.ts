import type { Answers } from '../domain/answers.ts';
import { comparisonOutcome, type ComparisonOutcome } from '../domain/comparison.ts';
import { costOutcome, type CostOutcome, type Tariffs } from '../domain/cost.ts';
import { decisionOutcome } from '../domain/decision.ts';
import { fitOutcome, type FitOutcome } from '../domain/fit.ts';
import { stepsOutcome, type StepsOutcome } from '../domain/steps.ts';
import { testOutcome, type TestOutcome } from '../domain/verdict.ts';
import type { ComparisonFlow, Flow } from '../schema/flow.ts';

export interface ComparedOutcome {
  readonly verdict: ComparisonOutcome['verdict'];
  readonly comparison: ComparisonOutcome;
  /** The comparison without the rows that can be read in two ways. */
  readonly withoutAmbiguous: ComparisonOutcome;
  readonly fit: FitOutcome;
}

const compared = (flow: ComparisonFlow, answers: Answers): ComparedOutcome => {
  const comparison = comparisonOutcome(flow, answers);
  const ambiguous = flow.criteria.find(({ dubbelzinnig }) => dubbelzinnig !== undefined)?.id;
  return { verdict: comparison.verdict, comparison, withoutAmbiguous: comparisonOutcome(flow, answers, ambiguous), fit: fitOutcome(flow, answers) };
};

export type Outcome =
  | ({ readonly kind: 'stappenplan' } & StepsOutcome)
  | ({ readonly kind: 'toets' } & TestOutcome)
  | ({ readonly kind: 'rekenhulp' } & CostOutcome)
  | ({ readonly kind: 'vergelijker' } & ComparedOutcome)
  | { readonly kind: 'wegwijzer'; readonly verdict: string };

/** The outcome of a flow for these answers; the rule depends on its kind. */
export const outcomeOf = (flow: Flow, answers: Answers, tariffs: Tariffs): Outcome => {
  switch (flow.soort) {
    case 'stappenplan':
      return { kind: flow.soort, ...stepsOutcome(flow, answers) };
    case 'toets':
      return { kind: flow.soort, ...testOutcome(flow, answers) };
    case 'rekenhulp':
      return { kind: flow.soort, ...costOutcome(flow, answers, tariffs) };
    case 'vergelijker':
      return { kind: flow.soort, ...compared(flow, answers) };
    case 'wegwijzer':
      return { kind: flow.soort, verdict: decisionOutcome(flow, answers) ?? '' };
  }
};
