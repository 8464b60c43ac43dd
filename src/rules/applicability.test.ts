import { expect, test } from 'vitest';
import type { CostRule } from '../schema/flow.ts';
import type { Answers } from './answers.ts';
import { applied, costRules, type Applies } from './applicability.ts';

const cases = (rule: CostRule, expected: readonly (readonly [Answers, Applies])[]): void => {
  for (const [answers, applies] of expected) expect(costRules[rule](answers), JSON.stringify(answers)).toBe(applies);
};

test('a course always costs what it costs', () => {
  cases('altijd', [
    [{}, 'yes'],
    [{ route: 'weet-niet' }, 'yes'],
    [{ route: 'via-gemeente', doorberekening: 'weet-niet' }, 'yes'],
  ]);
});

test('the connection is paid for when it is new; an unknown connection or route may cost it', () => {
  cases('bij-nieuwe-verbinding', [
    [{ route: 'rechtstreeks', verbinding: 'nieuw' }, 'yes'],
    [{ route: 'rechtstreeks', verbinding: 'bestaand' }, 'no'],
    [{ route: 'rechtstreeks', verbinding: 'weet-niet' }, 'maybe'],
    [{ route: 'via-gemeente', verbinding: 'nieuw' }, 'no'],
    [{ route: 'weet-niet' }, 'maybe'],
  ]);
});

test('the subscription is extra unless it is paid already; not knowing that makes it possible', () => {
  cases('bij-eigen-abonnement', [
    [{ route: 'rechtstreeks', verbinding: 'nieuw' }, 'yes'],
    [{ route: 'rechtstreeks', verbinding: 'weet-niet' }, 'yes'],
    [{ route: 'rechtstreeks', verbinding: 'nieuw', 'al-betaald': 'ja' }, 'yes'],
    [{ route: 'rechtstreeks', verbinding: 'bestaand', 'al-betaald': 'nee' }, 'yes'],
    [{ route: 'rechtstreeks', verbinding: 'bestaand', 'al-betaald': 'ja' }, 'no'],
    [{ route: 'rechtstreeks', verbinding: 'bestaand', 'al-betaald': 'weet-niet' }, 'maybe'],
    [{ route: 'via-gemeente' }, 'no'],
    [{ route: 'weet-niet' }, 'maybe'],
  ]);
});

test('what the gemeente passes on counts when it does so, and is open when nobody knows', () => {
  cases('bij-doorberekening', [
    [{ route: 'via-gemeente', doorberekening: 'ja' }, 'yes'],
    [{ route: 'via-gemeente', doorberekening: 'nee' }, 'no'],
    [{ route: 'via-gemeente', doorberekening: 'weet-niet' }, 'open'],
    [{ route: 'rechtstreeks', doorberekening: 'ja' }, 'no'],
    [{ route: 'weet-niet' }, 'no'],
  ]);
});

test('a cost that applies counts in full, one that does not is nothing, one that may starts at nothing, an open one has no upper bound', () => {
  const range = { min: 300_000, max: 350_000 };
  expect(applied('yes', range)).toEqual(range);
  expect(applied('no', range)).toEqual({ min: 0, max: 0 });
  expect(applied('maybe', range)).toEqual({ min: 0, max: 350_000 });
  expect(applied('open', range)).toEqual({ min: 0, max: null });
});
