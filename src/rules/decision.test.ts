import { expect, test } from 'vitest';
import { labelFlow, tallyFlow, wayFlow } from '../../tests/flows/small-flows.ts';
import { branchesOn, decisionOutcome, mostQuestions } from './decision.ts';

test('the answers lead to a question or to an outcome', () => {
  expect(decisionOutcome(wayFlow, {})).toBeUndefined();
  expect(decisionOutcome(wayFlow, { gekozen: 'samen' })).toBe('samen');
  expect(decisionOutcome(wayFlow, { gekozen: 'nee' })).toBeUndefined();
});

test('a verdict goes before the outcome that the last answer leads to', () => {
  const unknown = { gekozen: 'weet-niet', ruimte: 'weet-niet', haast: 'weet-niet', beheer: 'weet-niet' };
  expect(decisionOutcome(wayFlow, unknown)).toBe('navragen');
  expect(decisionOutcome(wayFlow, { ...unknown, ruimte: 'ja' })).toBe('advies');
});

test('a verdict gives the outcome where no answer leads to one', () => {
  expect(decisionOutcome(labelFlow, { wat: 'sport', wie: 'jeugd', waar: 'binnen' })).toBe('melding');
  expect(decisionOutcome(labelFlow, { wat: 'sport', wie: 'jeugd' })).toBeUndefined();
});

test('questions that may be skipped are no part of the tree', () => {
  expect(branchesOn(tallyFlow, { komt: 'ja' }).map(({ id }) => id)).toEqual(['komt', 'speelt']);
});

test('a reader is told the most questions that can still come', () => {
  const most = (answers: Record<string, string>): number => mostQuestions(wayFlow, answers);
  expect(most({})).toBe(4);
  expect(most({ gekozen: 'nee' })).toBe(4);
  expect(most({ gekozen: 'samen' })).toBe(1);
});
