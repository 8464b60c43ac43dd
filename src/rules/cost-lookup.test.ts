import { expect, test } from 'vitest';
import { costFlow, tariffs } from '../../tests/flows/small-flows.ts';
import { costLookup } from './cost-lookup.ts';
import { costOutcome } from './cost.ts';
import { NOTHING, sum } from './range.ts';

const [blocks, lines] = costLookup(costFlow, tariffs);

test('a reckoning that asks for no tables has none', () => {
  expect(costLookup({ ...costFlow, opzoeken: undefined }, tariffs)).toEqual([]);
});

test('a table of blocks has an amount for each, and their sum, per number of its field', () => {
  expect(blocks).toMatchObject({
    field: 'weken',
    columns: [
      { kind: 'block', id: 'vooraf' },
      { kind: 'block', id: 'per-week' },
    ],
  });
  expect(blocks?.rows[0]).toEqual({
    number: 12,
    amounts: [
      { min: 300_000, max: 350_000 },
      { min: 600_000, max: 720_000 },
    ],
    sum: { min: 900_000, max: 1_070_000 },
  });
});

test('a table of lines has an amount for each by itself, and no sum', () => {
  expect(lines?.rows.map(({ number, amounts, sum: all }) => [number, ...amounts.map(({ min }) => min), all])).toEqual([
    [1, 12_000, 16_000, undefined],
    [5, 60_000, 80_000, undefined],
  ]);
});

test('a row of blocks and an amount per line together are what the reckoning gives', () => {
  for (const { number: weken, sum: network = NOTHING } of blocks?.rows ?? []) {
    for (const few of lines?.rows ?? []) {
      for (const many of lines?.rows ?? []) {
        const added = sum([network, few.amounts[0] ?? NOTHING, many.amounts[1] ?? NOTHING]);
        const answers = { ...costFlow.opzoeken?.antwoorden, weken, leden: few.number, gasten: many.number };
        expect(added).toEqual(costOutcome(costFlow, answers, tariffs).total);
      }
    }
  }
});
