import { describe, expect, test } from 'vitest';
import { choice, comparisonFlow, flowWith, labelFlow, layeredFlow, list, testFlow } from '../../tests/flows/small-flows.ts';
import type { Answers } from './answers.ts';
import { factsOf, labelsGiven, roleOf } from './known.ts';
import { routeOf } from './route.ts';

describe('how an answer counts', () => {
  test('a choice and a row by the role that its answer has', () => {
    expect(roleOf(testFlow, 'statuten', 'nee')).toBe('niet-vervuld');
    expect(roleOf(testFlow, 'statuten', undefined)).toBeUndefined();
    expect(roleOf(testFlow, 'nergens', 'nee')).toBeUndefined();
  });

  test('several answers as not known where one of them is', () => {
    expect(roleOf(labelFlow, 'wat', 'weet-niet')).toBe('onbekend');
    expect(roleOf(labelFlow, 'wat', 'muziek_sport')).toBeUndefined();
  });

  test('a number has no role; the word for who does not know it has', () => {
    expect(roleOf(layeredFlow, 'toegankelijk', 3)).toBeUndefined();
    expect(roleOf(layeredFlow, 'toegankelijk', 'weet-niet')).toBe('onbekend');
  });

  test('a weight and a building block as their own lists say', () => {
    expect(roleOf(comparisonFlow, 'ruimte', 'weet-niet')).toBe('onbekend');
    expect(roleOf(comparisonFlow, 'blok-zaal', 'weet-niet')).toBe('onbekend');
    expect(roleOf(comparisonFlow, 'blok-zaal', 'geen')).toBeUndefined();
  });
});

describe('labels', () => {
  const given = (answers: Answers) => labelsGiven(labelFlow, routeOf(labelFlow, answers), answers);
  const has = (label: string, answers: Answers) => factsOf(labelFlow, routeOf(labelFlow, answers), answers).hasLabel(label);

  test('come from every answer that was chosen, in the order of the questions, each once', () => {
    expect(given({ wat: 'drank_sport', wie: 'jeugd' })).toEqual(['alcohol', 'buiten', 'jeugd']);
    expect(given({ wat: 'sport', wie: 'iedereen', waar: 'buiten' })).toEqual(['buiten']);
  });

  test('one that a question on the way may still give is not known', () => {
    expect(has('jeugd', { wat: 'muziek' })).toBeUndefined();
    expect(has('jeugd', { wat: 'muziek', wie: 'weet-niet' })).toBeUndefined();
    expect(has('jeugd', { wat: 'muziek', wie: 'iedereen' })).toBe(false);
    expect(has('buiten', { wat: 'sport', wie: 'weet-niet' })).toBe(true);
    expect(has('nergens', {})).toBe(false);
  });

  test('an answer to a question that is not on the way gives none', () => {
    expect(given({ wat: 'niets', wie: 'iedereen', waar: 'buiten' })).toEqual([]);
  });

  test('one row of a list that gives it is enough', () => {
    const flow = flowWith('wegwijzer', {
      etiketten: { groot: 'is groot' },
      vragen: [
        list('zalen', ['een', 'twee'], { ja: { etiketten: ['groot'] }, nee: {} }),
        choice('eind', { ja: { naar: 'klaar' }, nee: { naar: 'klaar' } }),
      ],
    });
    const label = (answers: Answers) => factsOf(flow, routeOf(flow, answers), answers).hasLabel('groot');
    expect([label({ een: 'nee', twee: 'ja' }), label({ een: 'nee', twee: 'nee' }), label({ een: 'nee' })]).toEqual([
      true,
      false,
      undefined,
    ]);
  });
});
