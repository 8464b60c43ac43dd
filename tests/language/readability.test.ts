import { expect, test } from 'vitest';
import { readContent } from '../../src/schema/check/content.ts';
import { proseOf } from './prose.ts';
import { readabilityOf, sentencesAbove, table } from './readability.ts';

/** Where plain Dutch ends. What is written here stays well within these; they keep it from sliding. */
const LIMITS = { mean: 15, longest: 30, fleschOfPage: 45, fleschOfSite: 55, passive: 0.15 };

const prose = proseOf(readContent('content').content);
const whole = readabilityOf(prose.flatMap(({ paragraphs }) => paragraphs));
const measured = prose.map(({ address, paragraphs }) => ({ address, paragraphs, readability: readabilityOf(paragraphs) }));

test('a text is measured by its sentences, words and syllables', () => {
  const { mean, flesch, ...rest } = readabilityOf(['De gemeente kiest in 2016. Daarna wordt het besluit genomen.']);
  expect(rest).toEqual({ sentences: 2, words: 10, longest: 5, passive: 0.5 });
  expect(mean).toBe(5);
  expect(flesch).toBeCloseTo(206.8 - 0.77 * (100 * (15 / 9)) - 0.93 * 5);
});

test('every page and flow is measured', () => {
  console.log(table([...measured.map(({ address, readability }) => [address, readability] as const), ['samen', whole]]));
  expect(prose.filter(({ paragraphs }) => paragraphs.length < 5).map(({ address }) => address)).toEqual([]);
});

test.each(measured)('$address reads easily', ({ paragraphs, readability: { mean, flesch, passive } }) => {
  expect(sentencesAbove(paragraphs, LIMITS.longest)).toEqual([]);
  expect(mean).toBeLessThanOrEqual(LIMITS.mean);
  expect(flesch).toBeGreaterThanOrEqual(LIMITS.fleschOfPage);
  expect(passive).toBeLessThanOrEqual(LIMITS.passive);
});

test('the site as a whole reads easily', () => {
  expect(whole.flesch).toBeGreaterThanOrEqual(LIMITS.fleschOfSite);
});
