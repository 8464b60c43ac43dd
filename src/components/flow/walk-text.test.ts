import { expect, test } from 'vitest';
import { flowOf, testFlow } from '../../../tests/golden/content.ts';
import { texts } from '../../../tests/site/content.ts';
import { progressText, standingText } from './walk-text.ts';

const steps = (fewest: number, most = fewest) => ({ fewest, most });

test('the place of a question is told where it is certain, and the total at most where it is not', () => {
  expect(progressText({ before: steps(2), left: steps(4) }, texts.stap)).toBe('Vraag 3 van 6');
  expect(progressText({ before: steps(0), left: steps(1, 4) }, texts.stap)).toBe('Vraag 1 van hooguit 4');
  expect(progressText({ before: steps(1, 2), left: steps(1, 3) }, texts.stap)).toBe('Nog hooguit 3 vragen');
});

test('what the answers so far point to stands in the words of its condition', () => {
  expect(standingText(testFlow, { standing: undefined }, texts)).toBeUndefined();
  expect(standingText(testFlow, { standing: 'onduidelijk' }, texts)).toBe(
    'minstens 1 keer ‘Weet ik niet, Wij zijn een dochter van een bedrijf van gemeenten of Wij zijn een stichting’ bij ‘Kunt u zich melden: samenwerking en eigendom’',
  );
  expect(standingText(testFlow, { standing: 'basis-niet-vervuld' }, texts)).toBe(
    'minstens 1 keer ‘Nee’ bij ‘Kunt u zich melden: samenwerking en eigendom’',
  );
  expect(standingText(flowOf('route', 'wegwijzer'), { standing: 'contact-zoeken' }, texts)).toBe('overal ‘Weet ik niet’');
});

test('an outcome without a condition of its own is named itself', () => {
  const outcomes = { voldoet: { titel: 'U voldoet', toon: 'gereed' as const } };
  expect(standingText(testFlow, { standing: 'voldoet' }, texts, outcomes)).toBe('zij wijzen naar ‘U voldoet’');
});
