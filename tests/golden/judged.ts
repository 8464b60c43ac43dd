import { expect, test } from 'vitest';
import type * as z from 'zod';
import { isComplete } from '../../src/rules/route.ts';
import { testOutcome, type ConditionState } from '../../src/rules/verdict.ts';
import type { TestFlow } from '../../src/schema/flow.ts';
import type { judged } from './list-cases.ts';

/**
 * Tests the verdict of each case, how many conditions are met, and which are not or unknown, in a flow with one condition
 * per field. The cases together must give every outcome that has a text.
 */
export const testJudged = (
  flow: TestFlow,
  fields: readonly string[],
  cases: readonly z.infer<typeof judged>[],
  outcomes: readonly string[],
): void => {
  test.each(cases)('$nr $wat', ({ overal, behalve, oordeel, vervuld, onbekend, 'niet-vervuld': unmet }) => {
    const answers = { ...Object.fromEntries(fields.map((id) => [id, overal])), ...behalve };
    const outcome = testOutcome(flow, answers);
    const inState = (state: ConditionState): readonly string[] =>
      outcome.conditions.filter((condition) => condition.state === state).map(({ id }) => id);
    expect(Object.keys(answers)).toEqual(fields);
    expect(isComplete(flow, answers)).toBe(true);
    expect({ oordeel: outcome.verdict, vervuld: `${outcome.met} van ${outcome.of}` }).toEqual({ oordeel, vervuld });
    expect(inState('niet-vervuld')).toEqual(unmet);
    expect(inState('onbekend')).toEqual(onbekend);
    expect(inState('vervuld')).toEqual(fields.filter((id) => !unmet.includes(id) && !onbekend.includes(id)));
  });

  test('the cases lead to every outcome', () => {
    expect([...new Set(cases.map(({ oordeel }) => oordeel))].sort()).toEqual(outcomes);
  });
};
