import { expect, test } from 'vitest';
import { comparisonFlow } from '../../tests/flows/small-flows.ts';
import { blockChoices } from './building-block.ts';

const choicesOf = (id: string) => {
  const block = (comparisonFlow.bouwstenen ?? []).find((candidate) => candidate.id === id);
  return block === undefined
    ? []
    : blockChoices(comparisonFlow, block).map(({ id: choice, options, signs }) => ({ choice, options, signs }));
};

test('three descriptions are three choices, then those that count for no option', () => {
  expect(choicesOf('blok-keuken')).toEqual([
    { choice: 'plan-1', options: ['plan-1'], signs: ['1'] },
    { choice: 'plan-2', options: ['plan-2'], signs: ['2'] },
    { choice: 'plan-3', options: ['plan-3'], signs: ['3'] },
    { choice: 'geen', options: [], signs: ['0'] },
    { choice: 'weet-niet', options: [], signs: ['x'] },
  ]);
});

test('options with the same description are one choice, named after the first, and read from the sign of either', () => {
  expect(choicesOf('blok-zaal').slice(0, 2)).toEqual([
    { choice: 'plan-1', options: ['plan-1', 'plan-2'], signs: ['1', '2'] },
    { choice: 'plan-3', options: ['plan-3'], signs: ['3'] },
  ]);
  expect(choicesOf('blok-sleutel').slice(0, 2)).toEqual([
    { choice: 'plan-1', options: ['plan-1'], signs: ['1'] },
    { choice: 'plan-2', options: ['plan-2', 'plan-3'], signs: ['2', '3'] },
  ]);
});
