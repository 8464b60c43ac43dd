import { expect, test } from 'vitest';
import { branchesOn, decisionOutcome } from '../../src/rules/decision.ts';
import { firstOpen, isComplete, prune } from '../../src/rules/route.ts';
import { answerOf, flowOf, outcomesOf, readCases } from './content.ts';
import { testUnknown, testWords } from './said.ts';
import { everyWay } from './states.ts';
import { scenarioCases } from './wayfinder-cases.ts';

const golden = scenarioCases.parse(readCases('golden/sw-scenario.yaml'));
const flow = flowOf('sw-scenario', 'wegwijzer');

test('the content asks these questions, with these answers', () => {
  expect(
    Object.fromEntries(flow.vragen.map((question) => [question.id, 'antwoorden' in question && question.antwoorden.map(({ id }) => id)])),
  ).toEqual(golden.vragen);
});

test.each(golden.gevallen)('$nr $wat', ({ antwoorden, uitkomst, bij }) => {
  expect(isComplete(flow, antwoorden), 'the case answers every question on its way').toBe(true);
  expect(prune(flow, antwoorden), 'the case answers no other question').toEqual(antwoorden);
  expect(decisionOutcome(flow, antwoorden)).toBe(uitkomst);
  expect(outcomesOf('sw-scenario')).toContain(uitkomst);
  const contacts = branchesOn(flow, antwoorden).flatMap(({ id }) => answerOf(flow, id, String(antwoorden[id]))?.bij ?? []);
  expect([...new Set(contacts)]).toEqual(bij);
});

test('the cases are all ways through the wayfinder, and lead to every outcome', () => {
  const sorted = (all: readonly object[]): readonly string[] => all.map((answers) => JSON.stringify(answers)).sort();
  expect(sorted(golden.gevallen.map(({ antwoorden }) => antwoorden))).toEqual(sorted(everyWay(flow)));
  expect([...new Set(golden.gevallen.map(({ uitkomst }) => uitkomst))].sort()).toEqual(outcomesOf('sw-scenario'));
});

test.each(golden['zonder-uitkomst'])('no outcome yet: $wat', ({ antwoorden, open }) => {
  expect(firstOpen(flow, antwoorden)?.id).toBe(open);
  expect(decisionOutcome(flow, antwoorden)).toBeUndefined();
});

testUnknown(flow, golden.navragen);
testWords('sw-scenario', flow, golden.noemt);
