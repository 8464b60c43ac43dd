import { expect, test } from 'vitest';
import { costFlow, labelFlow } from '../../tests/flows/small-flows.ts';
import type { Answers } from './answers.ts';
import { partsOf, warningIds, warningsOf } from './parts.ts';

const parts = (answers: Answers, outcome = 'melding') =>
  partsOf(labelFlow, answers, outcome).map(({ part, isCertain }) => `${part.id}${isCertain ? '' : '?'}`);

test('every part whose condition holds is shown, in the order of the content, and one without a condition always', () => {
  expect(parts({ wat: 'drank_sport', wie: 'iedereen', waar: 'binnen' })).toEqual(['leeftijd', 'weer', 'altijd']);
  expect(parts({ wat: 'muziek', wie: 'iedereen', waar: 'binnen' })).toEqual(['altijd']);
});

test('on unknown only a part that says what then', () => {
  expect(parts({ wat: 'weet-niet', wie: 'iedereen' })).toEqual(['leeftijd?', 'altijd']);
});

test('a part of some outcomes is not shown under another', () => {
  expect(parts({ wat: 'sport', wie: 'iedereen', waar: 'buiten' }, 'vergunning')).toEqual(['altijd']);
});

test('a warning is told only where its condition holds for certain', () => {
  const sure = { wijze: 'weet-niet', weken: 1, leden: 0, gasten: 0 };
  expect(warningIds(costFlow, sure)).toEqual(['niemand']);
  expect(warningsOf(costFlow, sure)).toEqual(['Er komt niemand.']);
  expect(warningIds(costFlow, { wijze: 'weet-niet', leden: 0 })).toEqual([]);
});
