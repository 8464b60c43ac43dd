import { expect, test } from 'vitest';
import { CATEGORIES, failingAudits, isFull, medianOf, type Scores } from './scores.ts';

const scored = (score: number): Scores => Object.fromEntries(CATEGORIES.map((category) => [category, { score, failing: [] }]));

test('a page is only full with 100 in all four', () => {
  expect(isFull(scored(100))).toBe(true);
  expect(isFull({ ...scored(100), seo: { score: 99, failing: ['canonical'] } })).toBe(false);
  expect(isFull({})).toBe(false);
});

test('of several runs the middle one counts, not the best', () => {
  expect(medianOf([scored(98), scored(100), scored(91)])).toEqual(scored(98));
});

test('an audit costs points where it counts, applies and is not full', () => {
  const category = {
    auditRefs: [
      { id: 'lacking', weight: 3 },
      { id: 'full', weight: 3 },
      { id: 'uncounted', weight: 0 },
      { id: 'inapplicable', weight: 3 },
    ],
  };
  const audits = {
    lacking: { score: 0.5, displayValue: '2.1 s' },
    full: { score: 1 },
    uncounted: { score: 0 },
    inapplicable: { score: null },
  };
  expect(failingAudits(category as never, audits as never)).toEqual(['lacking (2.1 s)']);
});
