import { expect, test } from 'vitest';
import type { Answers } from '../../src/rules/answers.ts';
import { decisionOutcome } from '../../src/rules/decision.ts';
import { handedOver, knownFields } from '../../src/rules/handover.ts';
import { firstOpen, isComplete, prune } from '../../src/rules/route.ts';
import { costFlow, flowOf, outcomesOf, readCases, stepsFlow } from './content.ts';
import { testUnknown, testWords } from './said.ts';
import { routeCases } from './wayfinder-cases.ts';

const golden = routeCases.parse(readCases('golden/route.yaml'));
const flow = flowOf('route', 'wegwijzer');

const offeredTo = (path: string, target: Parameters<typeof knownFields>[0], answers: Answers): Answers =>
  handedOver(flow, answers, flow.volgende.find(({ naar }) => naar === path)?.mee ?? [], knownFields(target));

test('the content asks these questions, with these answers', () => {
  expect(
    Object.fromEntries(flow.vragen.map((question) => [question.id, 'antwoorden' in question && question.antwoorden.map(({ id }) => id)])),
  ).toEqual(golden.vragen);
});

test.each(golden.gevallen)('$nr $wat', ({ antwoorden, uitkomst, 'naar-kosten': toCost, 'naar-stappen': toSteps }) => {
  expect(isComplete(flow, antwoorden), 'the case answers every question on its way').toBe(true);
  expect(prune(flow, antwoorden), 'the case answers no other question').toEqual(antwoorden);
  expect(decisionOutcome(flow, antwoorden)).toBe(uitkomst);
  expect(outcomesOf('route')).toContain(uitkomst);
  expect(offeredTo('/hulp/kosten/', costFlow, antwoorden)).toEqual(toCost);
  expect(offeredTo('/hulp/aansluitstappen/', stepsFlow, antwoorden)).toEqual(toSteps);
});

test('the cases lead to every outcome', () => {
  expect([...new Set(golden.gevallen.map(({ uitkomst }) => uitkomst))].sort()).toEqual(outcomesOf('route'));
});

test.each(golden['zonder-uitkomst'])('no outcome yet: $wat', ({ antwoorden, open }) => {
  expect(firstOpen(flow, antwoorden)?.id).toBe(open);
  expect(decisionOutcome(flow, antwoorden)).toBeUndefined();
});

testUnknown(flow, golden.navragen);
testWords('route', flow, golden.noemt);
