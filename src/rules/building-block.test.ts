import { expect, test } from 'vitest';
import { comparisonFlow } from '../../tests/golden/content.ts';
import { blockChoices } from './building-block.ts';

const choicesOf = (id: string) => {
  const block = comparisonFlow.bouwstenen.find((candidate) => candidate.id === id);
  return block === undefined
    ? []
    : blockChoices(comparisonFlow, block).map(({ id: choice, options, signs }) => ({ choice, options, signs }));
};

test('three descriptions are three choices, then "geen van deze" and "weet ik niet" that count for no option', () => {
  expect(choicesOf('bouwsteen-branding')).toEqual([
    { choice: 'variant-1', options: ['variant-1'], signs: ['1'] },
    { choice: 'variant-2', options: ['variant-2'], signs: ['2'] },
    { choice: 'variant-3', options: ['variant-3'], signs: ['3'] },
    { choice: 'geen', options: [], signs: ['0'] },
    { choice: 'weet-niet', options: [], signs: ['x'] },
  ]);
});

test('options with the same description are one choice, named after the first, and read from the sign of either', () => {
  expect(choicesOf('bouwsteen-arbeidsmarktagenda').slice(0, 2)).toEqual([
    { choice: 'variant-1', options: ['variant-1', 'variant-2'], signs: ['1', '2'] },
    { choice: 'variant-3', options: ['variant-3'], signs: ['3'] },
  ]);
  expect(choicesOf('bouwsteen-systemen').slice(0, 2)).toEqual([
    { choice: 'variant-1', options: ['variant-1'], signs: ['1'] },
    { choice: 'variant-2', options: ['variant-2', 'variant-3'], signs: ['2', '3'] },
  ]);
});
