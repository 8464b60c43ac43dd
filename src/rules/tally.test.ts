import { expect, test } from 'vitest';
import { tallyFlow as flow, tariffs } from '../../tests/flows/small-flows.ts';
import { decisionOutcome } from './decision.ts';
import { countCase, countedCases, tallyOf } from './tally.ts';

test('a person at hand counts in the tally, and moves to the counts for the next person', () => {
  const answers = { komt: 'ja', speelt: 'ja', gasten: 2 };
  expect(decisionOutcome(flow, answers)).toBe('gasten');
  expect(tallyOf(flow, answers, 'gasten', tariffs).cases).toBe(3);
  expect(countCase(flow, answers, 'gasten')).toEqual({ gasten: 3 });
});

test('a count goes no further than its field allows, so that a link can hold it', () => {
  expect(countCase(flow, { komt: 'ja', speelt: 'ja', gasten: 99_998 }, 'gasten')).toEqual({ gasten: 99_999 });
  expect(countCase(flow, { komt: 'ja', speelt: 'ja', gasten: 99_999 }, 'gasten')).toEqual({ gasten: 99_999 });
});

test('the total is the sum of the tariffs; one whose case is not known costs between the two', () => {
  const { total } = tallyOf(flow, { leden: 5, gasten: 3, onbekend: 1, niet: 4 }, undefined, tariffs);
  expect(total).toEqual({ min: 120_000, max: 124_000 });
});

test('counts without a person at hand are an outcome of their own', () => {
  expect(countedCases(flow, { leden: 5 })).toBe(5);
  expect(decisionOutcome(flow, { leden: 5 })).toBe('totaal');
  expect(decisionOutcome(flow, {})).toBeUndefined();
});
