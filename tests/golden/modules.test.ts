import { expect, test } from 'vitest';
import type { Answers } from '../../src/rules/answers.ts';
import { decisionOutcome } from '../../src/rules/decision.ts';
import { handedOver, knownFields } from '../../src/rules/handover.ts';
import { warningsOf } from '../../src/rules/parts.ts';
import { firstOpen, isComplete, prune } from '../../src/rules/route.ts';
import { countCase, tallyOf } from '../../src/rules/tally.ts';
import { amount } from './amount.ts';
import { costFlow, flowOf, outcomesOf, readCases, tariffs } from './content.ts';
import { testUnknown, testWords } from './said.ts';
import { everyWay } from './states.ts';
import { moduleCases } from './wayfinder-cases.ts';

const golden = moduleCases.parse(readCases('golden/modules.yaml'));
const flow = flowOf('modules', 'wegwijzer');
const toCost = flow.volgende.find(({ naar }) => naar === '/hulp/kosten/')?.mee ?? [];
const fields = flow.teller?.posten.map(({ veld }) => veld) ?? [];

test('the content asks these questions, with these answers and at these prices, and counts in fields of the screen with numbers', () => {
  const choices = flow.vragen.filter((question) => question.soort === 'keuze');
  expect(Object.fromEntries(choices.map(({ id, antwoorden }) => [id, antwoorden.map((answer) => answer.id)]))).toEqual(golden.vragen);
  for (const [id, text] of Object.entries(golden.tarieven)) expect(tariffs[id], id).toEqual(amount(text));
  const numbers = flow.vragen.flatMap((question) => (question.soort === 'getallen' ? question.velden : []));
  expect(numbers.map(({ id }) => id)).toEqual(fields);
  for (const field of fields) {
    expect(warningsOf(flow, { [field]: 1000 }), field).toHaveLength(1);
    expect(warningsOf(flow, { [field]: 999 }), field).toEqual([]);
  }
});

test.each(golden.personen)('$nr $wat', ({ antwoorden, uitkomst, veld, kosten }) => {
  expect(isComplete(flow, antwoorden), 'the case answers every question on its way').toBe(true);
  expect(prune(flow, antwoorden), 'the case answers no other question').toEqual(antwoorden);
  expect(decisionOutcome(flow, antwoorden)).toBe(uitkomst);
  expect(outcomesOf('modules')).toContain(uitkomst);
  expect(countCase(flow, antwoorden, uitkomst)).toEqual({ [veld]: 1 });
  expect(tallyOf(flow, antwoorden, uitkomst, tariffs)).toMatchObject({ cases: 1, total: amount(kosten) });
});

test('the persons are all ways through the wayfinder, and lead to every outcome but the sum', () => {
  const sorted = (all: readonly object[]): readonly string[] => all.map((answers) => JSON.stringify(answers)).sort();
  expect(sorted(golden.personen.map(({ antwoorden }) => antwoorden))).toEqual(sorted(everyWay(flow)));
  expect([...golden.personen.map(({ uitkomst }) => uitkomst), 'totaal'].sort()).toEqual(outcomesOf('modules'));
});

test.each(golden.optelsom)('$nr $wat', ({ geteld, nu, uitkomst, mensen, kosten, 'naar-kosten': offered }) => {
  const answers: Answers = { ...nu, ...geteld };
  expect(isComplete(flow, answers)).toBe(true);
  expect(decisionOutcome(flow, answers)).toBe(uitkomst);
  expect(outcomesOf('modules')).toContain(uitkomst);
  const tally = tallyOf(flow, answers, uitkomst, tariffs);
  expect({ cases: tally.cases, total: tally.total }).toEqual({ cases: mensen, total: amount(kosten) });
  expect(handedOver(flow, answers, toCost, knownFields(costFlow))).toEqual(offered);
});

test.each(golden.reeksen)('$nr $wat', ({ personen, geteld }) => {
  const counted = personen.reduce<Answers>((before, nr) => {
    const person = golden.personen.find((candidate) => candidate.nr === nr);
    if (person === undefined) throw new Error(`no person ${nr}`);
    const answers = { ...before, ...person.antwoorden };
    expect(decisionOutcome(flow, answers), nr).toBe(person.uitkomst);
    return countCase(flow, answers, person.uitkomst);
  }, {});
  expect(counted).toEqual(geteld);
  expect(decisionOutcome(flow, counted)).toBe('totaal');
});

test.each(golden['zonder-uitkomst'])('no outcome yet: $wat', ({ antwoorden, open }) => {
  expect(firstOpen(flow, antwoorden)?.id).toBe(open);
  expect(decisionOutcome(flow, antwoorden)).toBeUndefined();
});

testUnknown(flow, golden.navragen);
testWords('modules', flow, golden.noemt);
