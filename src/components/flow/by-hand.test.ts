import { expect, test } from 'vitest';
import { comparisonFlow, costFlow, flowOf, stepsFlow, testFlow } from '../../../tests/golden/content.ts';
import { texts } from '../../../tests/site/content.ts';
import type { Flow } from '../../schema/flow.ts';
import type { Outcome } from '../../schema/page.ts';
import { methodOf } from './by-hand.ts';

/** Outcomes that are called by their own id. */
const outcomes = new Proxy<Record<string, Outcome>>({}, { get: (_, id): Outcome => ({ titel: String(id), toon: 'informatie' }) });

const method = (flow: Flow) => methodOf(flow, texts, outcomes);

const everything = (flow: Flow): string => {
  const { intro, rules, notes } = method(flow);
  return [intro, ...rules, ...notes].join('\n');
};

test.each([testFlow, stepsFlow, costFlow, comparisonFlow, flowOf('route', 'wegwijzer'), flowOf('werkbedrijf', 'toets')])(
  'nothing is left to fill in: $titel',
  (flow) => {
    expect(everything(flow)).not.toMatch(/[{}]|undefined/);
  },
);

test('a test: the verdicts in the order in which they are tried, with the numbers of their questions', () => {
  const { rules, notes } = method(testFlow);
  expect(rules.map((rule) => /uitkomst: ‘([^’]*)’\.$/.exec(rule)?.[1])).toEqual(testFlow.oordelen.map(({ uitkomst }) => uitkomst));
  expect(rules[0]).toContain('(vraag 1, 2, 3)');
  expect(rules[1]).toContain('(vraag 1, 2, 3)');
  expect(rules[2]).toMatch(/\(vraag 4, 5, /);
  expect(notes.join()).toContain('1, 2.');
});

test('a test: what counts for no verdict is said, and how the vote ends', () => {
  const { notes } = method(flowOf('werkbedrijf', 'toets'));
  expect(notes).toHaveLength(2);
  expect(notes[0]).toContain('Afspraken over het bestuur');
  expect(notes[1]).toBe(texts.zelf.stemming);
});

test('labels are those of the flow itself', () => {
  expect(method(flowOf('dienstenpakket', 'toets')).rules[0]).toContain('‘Nog niet’');
});

test('a wayfinder without an outcome for nothing but unknown answers says nothing of it', () => {
  expect(method(flowOf('route', 'wegwijzer')).notes[0]).toContain('contact-zoeken');
  expect(method(flowOf('sw-scenario', 'wegwijzer')).notes).toEqual([]);
});

test('a comparison: the points of the answers, and the row that can be read in two ways', () => {
  const { intro, notes } = method(comparisonFlow);
  expect(intro).toContain('Heel belangrijk = 2');
  expect(notes.join()).toContain('Concurrerend aanbod');
});
