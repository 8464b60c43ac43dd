import { describe, expect, test } from 'vitest';
import { choice, flowWith, labelFlow, wayFlow } from '../../tests/flows/small-flows.ts';
import type { Answers } from './answers.ts';
import { wayOf } from './way.ts';

const gone = (flow: typeof wayFlow, answers: Answers) => {
  const { questions, outcome } = wayOf(flow, answers);
  return [...questions.map(({ id }) => id), ...(outcome === undefined ? [] : [`#${outcome}`])].join(' ');
};

test('an answer leads to its own target, else the question does, else the next question follows', () => {
  expect(gone(wayFlow, { gekozen: 'zelf' })).toBe('gekozen #zelf');
  expect(gone(wayFlow, { gekozen: 'nee', ruimte: 'ja' })).toBe('gekozen ruimte haast');
  expect(gone(labelFlow, { wat: 'sport' })).toBe('wat wie');
});

test('of rows the first that holds counts; where none holds the next question follows', () => {
  expect(gone(labelFlow, { wat: 'drank', wie: 'jeugd' })).toBe('wat wie #verboden');
  expect(gone(labelFlow, { wat: 'drank', wie: 'iedereen' })).toBe('wat wie waar');
});

test('a label that is not known is none that was given, and a question is asked on yes only', () => {
  expect(gone(labelFlow, { wat: 'weet-niet', wie: 'jeugd' })).toBe('wat wie');
  const onUnknown = { ...labelFlow, vragen: labelFlow.vragen.map((question) => ({ ...question, 'ook-bij-onbekend': true as const })) };
  expect(gone(onUnknown, { wat: 'weet-niet', wie: 'jeugd' })).toBe('wat wie waar');
});

test('a question whose condition does not hold is passed over', () => {
  expect(gone(labelFlow, { wat: 'niets', wie: 'iedereen' })).toBe('wat wie');
});

describe('a tree that goes round', () => {
  test('ends where it would ask again', () => {
    const round = flowWith('wegwijzer', {
      vragen: [choice('a', { ja: { naar: 'b' }, nee: { naar: 'klaar' } }), choice('b', { ja: { naar: 'a' }, nee: { naar: 'klaar' } })],
    });
    expect(gone(round, { a: 'ja', b: 'ja' })).toBe('a b');
  });
});
