import { expect, test } from 'vitest';
import { costFlow } from '../../tests/golden/content.ts';
import { relevanceRules } from './relevance.ts';

const answers = {
  none: {},
  directNew: { route: 'rechtstreeks', verbinding: 'nieuw' },
  directExisting: { route: 'rechtstreeks', verbinding: 'bestaand' },
  directUnknown: { route: 'rechtstreeks', verbinding: 'weet-niet' },
  viaCharged: { route: 'via-gemeente', doorberekening: 'ja' },
  viaUnknown: { route: 'via-gemeente', doorberekening: 'weet-niet' },
  viaWithOldConnection: { route: 'via-gemeente', verbinding: 'bestaand' },
  directWithOldCharge: { route: 'rechtstreeks', doorberekening: 'ja' },
  unknown: { route: 'weet-niet' },
};

const holdsFor = (rule: keyof typeof relevanceRules): readonly string[] =>
  Object.entries(answers)
    .filter(([, given]) => relevanceRules[rule](given, costFlow))
    .map(([name]) => name);

test('the connection is asked on the direct route only', () => {
  expect(holdsFor('bij-rechtstreeks')).toEqual(['directNew', 'directExisting', 'directUnknown', 'directWithOldCharge']);
});

test('whether the subscription is paid is asked for a connection that exists, on the direct route', () => {
  expect(holdsFor('bij-bestaande-verbinding')).toEqual(['directExisting']);
});

test('whether the gemeente passes costs on is asked on its route only', () => {
  expect(holdsFor('bij-via-gemeente')).toEqual(['viaCharged', 'viaUnknown', 'viaWithOldConnection']);
});

test('amounts of the gemeente are asked only when it passes costs on', () => {
  expect(holdsFor('bij-doorberekening')).toEqual(['viaCharged']);
});
