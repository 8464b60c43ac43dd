import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costFlow, tariffs } from '../../tests/golden/content.ts';
import { anyAnswers } from '../../tests/golden/states.ts';
import type { Answers } from './answers.ts';
import { costOutcome } from './cost.ts';
import { sum, type Range } from './range.ts';
import { prune } from './route.ts';

const answers = anyAnswers(costFlow).map((given) => prune(costFlow, given));
const totalOf = (given: Answers): Range => costOutcome(costFlow, given, tariffs).total;
const upper = ({ max }: Range): number => max ?? Infinity;

test('the lower bound never exceeds the upper bound, in any line, block or total', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const { lines, oneOff, perMonth, period, courses, total } = costOutcome(costFlow, given, tariffs);
      for (const range of [oneOff, perMonth, period, courses, total, ...lines.flatMap((line) => [line.unit, line.total])]) {
        expect(range.min).toBeGreaterThanOrEqual(0);
        expect(upper(range)).toBeGreaterThanOrEqual(range.min);
      }
    }),
  );
});

test('the lines add up to the total, and so do the three blocks', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const { lines, oneOff, period, courses, total } = costOutcome(costFlow, given, tariffs);
      expect(sum(lines.map((line) => line.total))).toEqual(total);
      expect(sum([oneOff, period, courses])).toEqual(total);
    }),
  );
});

test.each(['maanden', 'raadplegen', 'muteren', 'gemeente-eenmalig', 'gemeente-maand'])('more %s never costs less', (field) => {
  fc.assert(
    fc.property(answers, fc.nat(500), fc.nat(500), (given, number, more) => {
      const [less, most] = [totalOf({ ...given, [field]: number }), totalOf({ ...given, [field]: number + more })];
      expect(most.min).toBeGreaterThanOrEqual(less.min);
      expect(upper(most)).toBeGreaterThanOrEqual(upper(less));
    }),
  );
});

test.each([
  ['route', { maanden: 12, raadplegen: 2, muteren: 1 }, ['rechtstreeks']],
  ['verbinding', { route: 'rechtstreeks', maanden: 12, 'al-betaald': 'nee' }, ['nieuw', 'bestaand']],
  ['al-betaald', { route: 'rechtstreeks', verbinding: 'bestaand', maanden: 12 }, ['ja', 'nee']],
] as const)('"weet ik niet" at %s leaves room for every answer whose tariff is known', (field, given, known) => {
  const unknown = totalOf({ ...given, [field]: 'weet-niet' });
  for (const answer of known) {
    const sure = totalOf({ verbinding: 'nieuw', ...given, [field]: answer });
    expect(unknown.min).toBeLessThanOrEqual(sure.min);
    expect(upper(unknown)).toBeGreaterThanOrEqual(upper(sure));
  }
});

test('only what the gemeente passes on without saying how much leaves the upper bound unknown', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const { verdict, total } = costOutcome(costFlow, given, tariffs);
      const isOpen = given.route === 'via-gemeente' && given.doorberekening !== 'ja' && given.doorberekening !== 'nee';
      expect(total.max === null).toBe(isOpen);
      expect(verdict).toBe(isOpen ? 'ten-minste' : 'bedrag');
    }),
  );
});

test('a missing number counts as 0', () => {
  const zero = { route: 'rechtstreeks', verbinding: 'nieuw', maanden: 0, raadplegen: 0, muteren: 0 };
  expect(costOutcome(costFlow, { route: 'rechtstreeks', verbinding: 'nieuw' }, tariffs)).toEqual(costOutcome(costFlow, zero, tariffs));
});

test('every line tells how many of what it counts', () => {
  const { lines, months } = costOutcome(
    costFlow,
    { route: 'rechtstreeks', verbinding: 'nieuw', maanden: 24, raadplegen: 5, muteren: 3 },
    tariffs,
  );
  expect(months).toBe(24);
  expect(Object.fromEntries(lines.map(({ id, number }) => [id, number]))).toEqual({
    verbinding: 1,
    'gemeente-eenmalig': 1,
    abonnement: 24,
    'gemeente-maand': 24,
    'cursus-raadplegen': 5,
    'cursus-muteren': 3,
  });
});
