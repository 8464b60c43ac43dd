import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costFlow, tariffs, tieredFlow } from '../../tests/flows/small-flows.ts';
import { anyAnswers } from '../../tests/golden/states.ts';
import type { Answers } from './answers.ts';
import { costOutcome } from './cost.ts';
import { sum, type Range } from './range.ts';
import { prune } from './route.ts';

const answers = anyAnswers(costFlow).map((given) => prune(costFlow, given));
const totalOf = (given: Answers): Range => costOutcome(costFlow, given, tariffs).total;
const upper = ({ max }: Range): number => max ?? Infinity;

test.each([
  ['conditions', costFlow],
  ['tiers and percentages', tieredFlow],
])('%s: no lower bound exceeds its upper bound, lines and blocks each add up to the total', (_, flow) => {
  fc.assert(
    fc.property(anyAnswers(flow), (given) => {
      const { lines, blocks, total } = costOutcome(flow, prune(flow, given), tariffs);
      for (const range of [
        total,
        ...blocks.flatMap((block) => [block.perPeriod, block.total]),
        ...lines.flatMap((line) => [line.unit, line.total]),
      ]) {
        expect(range.min).toBeGreaterThanOrEqual(0);
        expect(upper(range)).toBeGreaterThanOrEqual(range.min);
      }
      expect(sum(lines.map((line) => line.total)).min).toBeCloseTo(total.min, 4);
      expect(sum(blocks.map((block) => block.total))).toEqual({
        min: expect.closeTo(total.min, 4),
        max: total.max === null ? null : expect.closeTo(total.max, 4),
      });
    }),
  );
});

test.each(['weken', 'leden', 'gasten', 'bijdrage-eenmalig', 'bijdrage-week'])('more %s never costs less', (field) => {
  fc.assert(
    fc.property(answers, fc.nat(500), fc.nat(500), (given, number, more) => {
      const [less, most] = [totalOf({ ...given, [field]: number }), totalOf({ ...given, [field]: number + more })];
      expect(most.min).toBeGreaterThanOrEqual(less.min);
      expect(upper(most)).toBeGreaterThanOrEqual(upper(less));
    }),
  );
});

test.each([
  ['wijze', { weken: 12, leden: 2, gasten: 1 }, ['huren']],
  ['contract', { wijze: 'huren', weken: 12, 'al-betaald': 'nee' }, ['nieuw', 'lopend']],
  ['al-betaald', { wijze: 'huren', contract: 'lopend', weken: 12 }, ['ja', 'nee']],
] as const)('not knowing %s leaves room for every answer whose tariff is known', (field, given, known) => {
  const unknown = totalOf({ ...given, [field]: 'weet-niet' });
  for (const answer of known) {
    const sure = totalOf({ contract: 'nieuw', ...given, [field]: answer });
    expect(unknown.min).toBeLessThanOrEqual(sure.min);
    expect(upper(unknown)).toBeGreaterThanOrEqual(upper(sure));
  }
});

test('only an amount of the reader that is not known leaves the upper bound unknown, and the verdict says so', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const { verdict, total } = costOutcome(costFlow, given, tariffs);
      const isOpen = given.wijze === 'samen' && given.meebetalen !== 'ja' && given.meebetalen !== 'nee';
      expect(total.max === null).toBe(isOpen);
      expect(verdict).toBe(isOpen ? 'ten-minste' : 'bedrag');
    }),
  );
});

test('an answer to a question that is not asked changes nothing, also where it would settle what is unknown', () => {
  const idle = { wijze: 'weet-niet', contract: 'lopend', 'al-betaald': 'ja', weken: 1, leden: 0, gasten: 0 };
  expect(costOutcome(costFlow, idle, tariffs)).toEqual(costOutcome(costFlow, prune(costFlow, idle), tariffs));
  expect(totalOf(idle).max).toBe(410_000);
});

test('a missing number costs as much as 0', () => {
  const zero = { wijze: 'huren', contract: 'nieuw', weken: 0, leden: 0, gasten: 0 };
  expect(totalOf({ wijze: 'huren', contract: 'nieuw' })).toEqual(totalOf(zero));
});

test('every line tells how many of what it counts, and over how many periods', () => {
  const { lines } = costOutcome(costFlow, { wijze: 'huren', contract: 'nieuw', weken: 24, leden: 5, gasten: 3 }, tariffs);
  expect(lines.map(({ id, number, periods }) => [id, number, periods])).toEqual([
    ['inschrijving', 1, 1],
    ['bijdrage', 1, 1],
    ['huur', 1, 24],
    ['bijdrage-week', 1, 24],
    ['leden', 5, 1],
    ['gasten', 3, 1],
  ]);
});

describe('what unknown means to a cost is said by the cost', () => {
  const lineOf = (flow: typeof costFlow, id: string, given: Answers) =>
    costOutcome(flow, given, tariffs).lines.find((line) => line.id === id);
  const unknown = { levering: 'weet-niet', stoelen: 0, jaren: 0, korting: 0 };

  test.each([
    ['from nothing', lineOf(costFlow, 'huur', { wijze: 'weet-niet', weken: 1 }), 'maybe', { min: 0, max: 60_000 }],
    ['no upper bound', lineOf(costFlow, 'bijdrage', { wijze: 'samen', meebetalen: 'weet-niet' }), 'open', { min: 0, max: null }],
    ['it counts', lineOf(tieredFlow, 'vrachtwagens', unknown), 'yes', { min: 10_000, max: 10_000 }],
    ['it does not', lineOf(tieredFlow, 'parkeren', unknown), 'no', { min: 0, max: 0 }],
  ] as const)('%s', (_, line, applies, total) => {
    expect(line).toMatchObject({ applies, total });
  });
});

describe('tiers, percentages and numbers that are not known', () => {
  const total = (id: string, stoelen: number | string, more: Answers = {}): Range | undefined =>
    costOutcome(tieredFlow, { stoelen, jaren: 2, korting: 50, levering: 'nee', ...more }, tariffs).lines.find((line) => line.id === id)
      ?.total;

  test('all at the tariff of the tier that the number falls in, its bound included', () => {
    expect(total('stoel', 0)).toEqual({ min: 0, max: 0 });
    expect(total('stoel', 10)).toEqual({ min: 20_000, max: 20_000 });
    expect(total('stoel', 11)).toEqual({ min: 11_000, max: 16_500 });
  });

  test('each part at the tariff of its own tier', () => {
    expect(total('per-trede', 10)).toEqual({ min: 20_000, max: 20_000 });
    expect(total('per-trede', 12)).toEqual({ min: 22_000, max: 23_000 });
  });

  test('a percentage may stand before the lines that it is of; a range of percent gives a range', () => {
    expect(total('toeslag', 10)).toEqual({ min: 4000, max: 8000 });
  });

  test('a percentage of the reader counts over the periods of its block', () => {
    expect(total('onderhoud', 0)).toEqual({ min: 10_000, max: 10_000 });
    expect(total('eigen-percentage', 0)).toEqual({ min: 5000, max: 5000 });
    expect(total('eigen-percentage', 0, { korting: 0 })).toEqual({ min: 0, max: 0 });
  });

  test('of a number that is not known nobody can say how much, nor of the percentage of it', () => {
    expect(total('stoel', 'weet-niet')?.max).toBeNull();
    expect(total('per-trede', 'weet-niet')).toEqual({ min: 0, max: null });
    expect(total('toeslag', 'weet-niet')?.max).toBeNull();
    expect(total('onderhoud', 'weet-niet')).toEqual({ min: 10_000, max: 10_000 });
  });
});

test('warnings are those whose condition holds for certain', () => {
  const warnings = (given: Answers) => costOutcome(costFlow, { wijze: 'weet-niet', weken: 1, ...given }, tariffs).warnings;
  expect(warnings({ leden: 0, gasten: 0 })).toEqual(['niemand']);
  expect(warnings({ leden: 999, gasten: 1000 })).toEqual(['veel']);
  expect(warnings({ leden: 999, gasten: 999 })).toEqual([]);
  expect(warnings({ leden: 0 })).toEqual([]);
});
