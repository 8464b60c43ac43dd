import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/rules/answers.ts';
import { isComplete, neededOf, prune } from '../../src/rules/route.ts';
import { verdictOf } from '../golden/verdict-of.ts';
import type { Flow } from '../../src/schema/flow.ts';
import { flows, outcomesOf, tariffs } from '../golden/content.ts';
import { anyAnswers, everyWay } from '../golden/states.ts';
import { explorations } from './explorations.ts';
import { rules } from './verdicts.ts';

/** Whether all that must be answered, on any way, is a choice: then all ways can be followed. */
const isOfChoices = ({ vragen }: Flow): boolean => vragen.every(({ soort, vrijblijvend }) => soort === 'keuze' || vrijblijvend === true);

describe.each(flows)('$id', ({ id, flow }) => {
  const verdict = (answers: Answers): string | undefined => (isComplete(flow, answers) ? verdictOf(flow, answers, tariffs) : undefined);

  if (isOfChoices(flow))
    test('on every way the verdict is the one that the rule gives, and it has a text', () => {
      const ways = everyWay(flow);
      console.info(`${id}: ${ways.length} ways`);
      expect(ways.filter((answers) => verdict(answers) !== rules[id]?.(answers)).slice(0, 3)).toEqual([]);
      expect(ways.filter((answers) => !outcomesOf(id).includes(verdict(answers) ?? '')).slice(0, 3)).toEqual([]);
    });

  test('on 2,000 sets of answers, full or not, there is a verdict where the rule gives one, and the same', () => {
    const agrees = (given: Answers): boolean => {
      const answers = prune(flow, given);
      return verdict(answers) === rules[id]?.(answers);
    };
    fc.assert(fc.property(anyAnswers(flow), agrees), { numRuns: 2000 });
  });
});

test('where two answers per question are tried in any order, the way through the flow does not depend on which they are', () => {
  const twice = explorations.filter(({ id, jumps }) => jumps && explorations.some((other) => other.id === id && !other.jumps));
  expect(twice.map(({ id }) => id)).toEqual(['voorwaarden', 'aansluitstappen']);
  for (const { flow, alphabet } of twice) {
    const tried = Object.values(alphabet).flat();
    const [sometimes, always] = [true, false].map((some) => flow.vragen.filter(({ als }) => (als !== undefined) === some));
    // A question under a condition comes with one answer that is tried beside another, and nothing waits for it.
    for (const { als, vrijblijvend } of sometimes ?? []) {
      expect(vrijblijvend).toBe(true);
      expect(tried).toContainEqual(als);
    }
    expect(neededOf(flow, {})).toEqual(always);
  }
});
