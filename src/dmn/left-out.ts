import { countingConditions } from '../rules/condition-state.ts';
import { askingFor } from '../rules/known.ts';
import type { TestFlow } from '../schema/flow.ts';
import type { Question } from '../schema/question.ts';
import { isConditional } from './decision-rows.ts';
import { feelName } from './table.ts';

/** The decision that a question is not asked for certain, so that it decides nothing. */
export const leftOutName = (question: string): string => feelName(`vervalt-${question}`);

/** The questions with a condition that conditions of a test rest on. */
export const leftOutIn = (flow: TestFlow): readonly Question[] => {
  const fields = countingConditions(flow).flatMap(({ vragen }) => vragen);
  const asked = new Set(fields.map((field) => askingFor(flow, field)));
  return flow.vragen.filter((question) => asked.has(question) && isConditional(question));
};
