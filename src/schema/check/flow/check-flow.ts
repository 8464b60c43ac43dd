import { flow as flowSchema } from '../../flow.ts';
import type { Item } from '../item.ts';
import type { Problem } from '../problem.ts';
import { checkAnswers } from './answers.ts';
import { checkedFlow, type CheckedFlow } from './checked-flow.ts';
import { checkComparison } from './comparison.ts';
import { checkConditionLines } from './condition-lines.ts';
import { checkConditionWords } from './condition-words.ts';
import { checkCostLines } from './cost-lines.ts';
import { checkExamples } from './examples.ts';
import { checkIds } from './ids.ts';
import { checkLabels } from './labels.ts';
import { checkLinks } from './links.ts';
import { checkOnUnknown } from './on-unknown.ts';
import { checkOrder } from './order.ts';
import { checkPercentages } from './percentages.ts';
import { checkRoles } from './roles.ts';
import { checkRules } from './rules.ts';
import { checkSteps } from './steps.ts';
import { checkTest } from './test.ts';
import { checkTiers } from './tiers.ts';
import { checkTree } from './tree.ts';
import { checkUnknown } from './unknown.ts';
import { checkVerdicts } from './verdicts.ts';
import { checkVote } from './vote.ts';

const checks: readonly ((flow: CheckedFlow) => readonly Problem[])[] = [
  ...[checkIds, checkLinks, checkAnswers, checkRoles, checkUnknown, checkLabels, checkRules],
  ...[checkConditionLines, checkConditionWords, checkOrder, checkVerdicts],
  ...[checkSteps, checkTest, checkVote, checkCostLines, checkTiers, checkPercentages, checkOnUnknown, checkExamples],
  ...[checkComparison, checkTree],
];

const kinds: readonly string[] = flowSchema.options.map(({ shape }) => shape.soort.value);

/** What does not fit together within a flow. */
export const checkFlow = (item: Item): readonly Problem[] => {
  const flow = checkedFlow(item);
  // Of a kind that does not exist nobody can say what fits; the schema tells it.
  if (!kinds.includes(flow.kind)) return [];
  return checks.flatMap((check) => check(flow));
};
