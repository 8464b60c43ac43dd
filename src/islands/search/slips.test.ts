import { expect, test } from 'vitest';
import { nearestWord, slipsBetween } from './slips.ts';

const vocabulary = { kosten: 4, posten: 1, voorwaarden: 3, route: 2, overeenkomst: 2, doelgroepregister: 1, wet: 5 };

test.each([
  ['ksoten', 'kosten', 1],
  ['koste', 'kosten', 1],
  ['kossten', 'kosten', 1],
  ['kostem', 'kosten', 1],
  ['kosten', 'kosten', 0],
  ['', 'ab', 2],
])('from %j to %j takes %i', (one, other, slips) => {
  expect(slipsBetween(one, other, 2)).toBe(slips);
});

test.each([
  ['ksoten', 'kosten'],
  ['voorwaaden', 'voorwaarden'],
  ['vorwaarde', 'voorwaarden'],
  ['overeekomst', 'overeenkomst'],
  ['doelgroepregster', 'doelgroepregister'],
  ['rotue', 'route'],
  ['wte', undefined],
  ['fiets', undefined],
  ['kosten', 'posten'],
])('by %j is meant %j', (typed, meant) => {
  expect(nearestWord(typed, vocabulary)).toBe(meant);
});
