import { expect, test } from 'vitest';
import { flowOf } from '../../tests/golden/content.ts';
import { branchesOn, decisionOutcome, mostQuestions } from './decision.ts';

const route = flowOf('route', 'wegwijzer');

test('the answers lead to a question or to an outcome', () => {
  expect(decisionOutcome(route, {})).toBeUndefined();
  expect(decisionOutcome(route, { gemeente: 'via-gemeente' })).toBe('via-gemeente');
  expect(decisionOutcome(route, { gemeente: 'nee' })).toBeUndefined();
});

test('nothing but unknown answers has an outcome of its own', () => {
  const unknown = { gemeente: 'weet-niet', netwerk: 'weet-niet', gemak: 'weet-niet', 'ict-beheer': 'weet-niet' };
  expect(decisionOutcome(route, unknown)).toBe('contact-zoeken');
  expect(decisionOutcome(route, { ...unknown, netwerk: 'ja' })).toBe('eigen-aansluiting');
});

test('questions that may be skipped are no part of the tree', () => {
  const modules = flowOf('modules', 'wegwijzer');
  expect(branchesOn(modules, { gebruikt: 'ja' }).map(({ id }) => id)).toEqual(['gebruikt', 'wijzigt']);
});

test('a reader is told the most questions that can still come', () => {
  const most = (answers: Record<string, string>): number => mostQuestions(flowOf('route', 'wegwijzer'), answers);
  expect(most({})).toBe(4);
  expect(most({ gemeente: 'nee' })).toBe(4);
  expect(most({ gemeente: 'via-gemeente' })).toBe(1);
});
