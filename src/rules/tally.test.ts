import { expect, test } from 'vitest';
import { flowOf, tariffs } from '../../tests/golden/content.ts';
import { decisionOutcome } from './decision.ts';
import { countCase, countedCases, tallyOf } from './tally.ts';

const flow = flowOf('modules', 'wegwijzer');

test('a person at hand counts in the tally, and moves to the counts for the next person', () => {
  const answers = { gebruikt: 'ja', wijzigt: 'ja', muteren: 2 };
  expect(decisionOutcome(flow, answers)).toBe('muteren');
  expect(tallyOf(flow, answers, 'muteren', tariffs).cases).toBe(3);
  expect(countCase(flow, answers, 'muteren')).toEqual({ muteren: 3 });
});

test('a count goes no further than its field allows, so that a link can hold it', () => {
  expect(countCase(flow, { gebruikt: 'ja', wijzigt: 'ja', muteren: 99_998 }, 'muteren')).toEqual({ muteren: 99_999 });
  expect(countCase(flow, { gebruikt: 'ja', wijzigt: 'ja', muteren: 99_999 }, 'muteren')).toEqual({ muteren: 99_999 });
});

test('the total is the sum of the tariffs; an unknown module costs between the two', () => {
  const { total } = tallyOf(flow, { raadplegen: 5, muteren: 3, onbekend: 1, niet: 4 }, undefined, tariffs);
  expect(total).toEqual({ min: 120_000, max: 124_000 });
});

test('counts without a person at hand are an outcome of their own', () => {
  expect(countedCases(flow, { raadplegen: 5 })).toBe(5);
  expect(decisionOutcome(flow, { raadplegen: 5 })).toBe('totaal');
  expect(decisionOutcome(flow, {})).toBeUndefined();
});
