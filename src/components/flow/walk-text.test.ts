import { expect, test } from 'vitest';
import { texts } from '../../../tests/site/content.ts';
import { smallFlow } from '../../../tests/views/small-flow.ts';
import { progressText, standingText, warningsByLinks } from './walk-text.ts';

const steps = (fewest: number, most = fewest) => ({ fewest, most });

test('the place of a question is told where it is certain, and the total at most where it is not', () => {
  expect(progressText({ before: steps(2), left: steps(4) }, texts.stap)).toBe('Vraag 3 van 6');
  expect(progressText({ before: steps(0), left: steps(1, 4) }, texts.stap)).toBe('Vraag 1 van hooguit 4');
  expect(progressText({ before: steps(1, 2), left: steps(1, 3) }, texts.stap)).toBe('Nog hooguit 3 vragen');
});

const answers = [
  { id: 'ja', label: 'Ja', telt: 'vervuld' },
  { id: 'nee', label: 'Nee', telt: 'niet-vervuld' },
];
const flow = smallFlow('toets', {
  vragen: [{ soort: 'keuze', id: 'lid', titel: 'Lid', vraag: 'Lid?', waarom: 'Daarom.', antwoorden: answers }],
  groepen: [{ id: 'basis', titel: 'Basis' }],
  voorwaarden: [{ id: 'lid', titel: 'Lid', uitleg: 'Lid.', groep: 'basis', vragen: ['lid'], bronnen: [{ bron: 'gids', plaats: '1' }] }],
  oordelen: [{ als: { groep: 'basis', minstens: 1, van: 'niet-vervuld' }, uitkomst: 'nee' }, { uitkomst: 'ja' }],
});

test('what the answers so far point to stands in the words of its condition', () => {
  expect(standingText(flow, { standing: undefined }, texts)).toBeUndefined();
  expect(standingText(flow, { standing: 'nee' }, texts)).toBe('minstens 1 keer ‘Nee’ bij ‘Basis’');
});

test('an outcome without a condition of its own is named itself', () => {
  expect(standingText(flow, { standing: 'ja' }, texts, { ja: { titel: 'U mag', toon: 'gereed' } })).toBe('zij wijzen naar ‘U mag’');
});

test('of the warnings those that look at a number are not told where answers are links', () => {
  const asked = smallFlow('wegwijzer', {
    vragen: [
      {
        soort: 'keuze',
        id: 'lid',
        titel: 'Lid',
        vraag: 'Lid?',
        waarom: 'Daarom.',
        antwoorden: answers.map(({ id, label }) => ({ id, label })),
      },
      {
        ...{ soort: 'getallen', id: 'ramen', titel: 'Ramen', vraag: 'Hoeveel?', waarom: 'Daarom.', vrijblijvend: true },
        velden: [{ id: 'stuks', label: 'Stuks', eenheid: 'raam', hoogste: 90 }],
      },
    ],
    waarschuwingen: [
      { id: 'lid', tekst: 'Word lid.', als: { lid: 'nee' } },
      { id: 'veel', tekst: 'Dat is veel.', als: { stuks: { van: 50 } } },
    ],
  });
  expect(warningsByLinks(asked).map(({ id }) => id)).toEqual(['lid']);
});
