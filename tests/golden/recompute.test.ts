import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costOutcome, type Tariffs } from '../../src/rules/cost.ts';
import { prune } from '../../src/rules/route.ts';
import { costFlow, tariffs } from './content.ts';

/**
 * The formulas of handreiking 2016 (Financiën, bijlage 3) a second time, in whole euros and written without looking at
 * `src/rules`: two roads to one amount.
 */
interface Input {
  readonly route: 'rechtstreeks' | 'via-gemeente' | 'weet-niet';
  readonly verbinding: 'nieuw' | 'bestaand' | 'weet-niet';
  readonly 'al-betaald': 'ja' | 'nee' | 'weet-niet';
  readonly doorberekening: 'ja' | 'nee' | 'weet-niet';
  readonly 'gemeente-eenmalig': number;
  readonly 'gemeente-maand': number;
  readonly maanden: number;
  readonly raadplegen: number;
  readonly muteren: number;
}

type Bounds = readonly [low: number, high: number];

const oneOff = (input: Input): Bounds => {
  if (input.route === 'weet-niet') return [0, 3500];
  if (input.route === 'via-gemeente') {
    if (input.doorberekening === 'weet-niet') return [0, Infinity];
    const charged = input.doorberekening === 'ja' ? input['gemeente-eenmalig'] : 0;
    return [charged, charged];
  }
  if (input.verbinding === 'bestaand') return [0, 0];
  return input.verbinding === 'nieuw' ? [3000, 3500] : [0, 3500];
};

const monthly = (input: Input): Bounds => {
  const months = input.maanden;
  if (input.route === 'weet-niet') return [0, 600 * months];
  if (input.route === 'via-gemeente') {
    if (input.doorberekening === 'weet-niet') return [0, months === 0 ? 0 : Infinity];
    const charged = input.doorberekening === 'ja' ? months * input['gemeente-maand'] : 0;
    return [charged, charged];
  }
  const subscription: Bounds = [500 * months, 600 * months];
  if (input.verbinding !== 'bestaand' || input['al-betaald'] === 'nee') return subscription;
  return input['al-betaald'] === 'ja' ? [0, 0] : [0, 600 * months];
};

const courses = ({ raadplegen, muteren }: Input): number => raadplegen * 120 + muteren * 160;

const inCents = ([low, high]: Bounds) => ({ min: low * 100, max: high === Infinity ? null : high * 100 });

const recomputed = (input: Input) => {
  const learning = courses(input);
  const once = oneOff(input);
  const period = monthly(input);
  return {
    oneOff: inCents(once),
    period: inCents(period),
    courses: inCents([learning, learning]),
    total: inCents([learning + once[0] + period[0], learning + once[1] + period[1]]),
  };
};

const computed = (answers: Readonly<Record<string, string | number>>, prices: Tariffs) => {
  const { blocks, total } = costOutcome(costFlow, answers, prices);
  const block = (id: string) => blocks.find((candidate) => candidate.id === id)?.total;
  return { oneOff: block('eenmalig'), period: block('per-maand'), courses: block('cursussen'), total };
};

const small = fc.integer({ min: 0, max: 60 });

const inputs: fc.Arbitrary<Input> = fc.record({
  route: fc.constantFrom('rechtstreeks', 'via-gemeente', 'weet-niet'),
  verbinding: fc.constantFrom('nieuw', 'bestaand', 'weet-niet'),
  'al-betaald': fc.constantFrom('ja', 'nee', 'weet-niet'),
  doorberekening: fc.constantFrom('ja', 'nee', 'weet-niet'),
  'gemeente-eenmalig': fc.oneof(small, fc.integer({ min: 0, max: 9_999_999 })),
  'gemeente-maand': fc.oneof(small, fc.integer({ min: 0, max: 9_999_999 })),
  maanden: fc.oneof(small, fc.integer({ min: 0, max: 1200 })),
  raadplegen: fc.oneof(small, fc.integer({ min: 0, max: 99_999 })),
  muteren: fc.oneof(small, fc.integer({ min: 0, max: 99_999 })),
});

const seeded = { numRuns: 1000, seed: 20_160_701 };

test('a second implementation of the formulas gives the same amounts on 1,000 inputs', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(inputs, (input) => {
      const answers = prune(costFlow, { ...input });
      seen.add([input.route, answers.verbinding, answers['al-betaald'], answers.doorberekening].join(' '));
      expect(computed(answers, tariffs)).toEqual(recomputed(input));
    }),
    seeded,
  );
  expect(seen.size, 'every combination of route and connection was tried').toBe(9);
});

test('answers that do not matter on the route do not change the amount', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      expect(computed({ ...input }, tariffs)).toEqual(computed(prune(costFlow, { ...input }), tariffs));
    }),
    seeded,
  );
});

test('the largest amount is still an exact whole number of cents', () => {
  const most = {
    route: 'via-gemeente',
    doorberekening: 'ja',
    'gemeente-eenmalig': 9_999_999,
    'gemeente-maand': 9_999_999,
    maanden: 1200,
    raadplegen: 99_999,
    muteren: 99_999,
  };
  const { total } = costOutcome(costFlow, most, tariffs);
  expect(Number.isSafeInteger(total.max)).toBe(true);
});
