import { describe, expect, test } from 'vitest';
import { bareNumbers } from './bare-numbers.ts';
import { styleRules } from './style-rules.ts';

const { noFigure = [] } = styleRules({
  naamwoorden: {
    enkelvoud: [
      'artikel',
      'bijlage',
      'bouwsteen',
      'criterium',
      'document',
      'fase',
      'hoofdstuk',
      'punt',
      'voorwaarde',
      'lid',
      'scenario',
      'stap',
      'tabel',
      'variant',
      'vraag',
    ],
    meervoud: ['artikelen', 'bouwstenen', 'criteria', "scenario's", 'stappen', 'varianten', 'voorwaarden', 'tabellen'],
  },
  normen: ['WCAG', 'EN'],
});

const saidIn = (text: string): readonly string[] => bareNumbers(text, noFigure).map(({ said }) => said);

test.each([
  ['Er deden 277 mensen mee.', ['277']],
  ['Dat was 8,9 van de 10.', ['8,9', '10']],
  ['In 35 regio’s waren er 2.000 banen.', ['35', '2.000']],
  ['Tussen 26-28 gemeenten', ['26-28']],
  ['Een 7 of hoger', ['7']],
  ['12 maanden in 2016', ['12']],
  ['2000 of 1875 banen, 3000 mensen', ['1875', '3000']],
  ['de 5e voorwaarde', ['5']],
  ['In stappen 3 keer', ['3']],
  ['In stap 1, 277 mensen', ['277']],
  ["In bijlage 2, 35 regio's", ['35']],
  ['fase 2 of 300 mensen', ['300']],
  ['tabel 1 en 45 mensen', ['45']],
  ['In stap 1 – 277 mensen', ['277']],
  ['In stappen 1 en 2, 300 mensen', ['300']],
  ['Bij UWV 35 adviseurs', ['35']],
  ['SW 100 mensen', ['100']],
  ['EN 2.000 banen', ['2.000']],
  ['Tweehonderd mensen en duizenden banen', ['Tweehonderd', 'duizenden']],
  ['zesentwintig procent, tien euro', ['zesentwintig procent', 'tien euro']],
])('a figure in "%s" is found', (text, said) => {
  expect(saidIn(text)).toEqual(said);
});

describe('what is no figure is left alone, by rule', () => {
  test.each([
    ['a number in words', 'Zes stappen, drie overeenkomsten, eenentwintig criteria, geen procent en geen euro.'],
    ['a year', 'Sinds 2015, en in 2012-2016 of 2015/2016.'],
    ['a day', 'Op 22 november 2026 en op 1 januari.'],
    ['a month', 'In juli 2016.'],
    ['a number that names a thing', 'Zie stap 3, variant 1, artikel 2.3, tabel 2, bijlage 3, Hoofdstuk 6 en vraag 3a.'],
    ['several that name things', 'De varianten 1 en 2, stappen 1 tot en met 3, artikelen 2.3 en 2.4 en tabellen 1, 2 en 3.'],
    ['a range of things', 'Stap 1 tot en met 3, stap 2 tot 4, stap 1-3, vraag 2/3 en stappen 4–6.'],
    ['a name with digits', 'Print op A4. Stekker4Only heet nu anders, volgens WCAG 2.2.'],
    ['an address', 'Mail naar postvak2@uwv.nl of kijk op https://voorbeeld.nl/35-regio en voorbeeld24.nl/7.'],
    ['a place that the site fills in', 'Dat zijn er {feit:handreiking-102}.'],
  ])('%s', (_, text) => {
    expect(saidIn(text)).toEqual([]);
  });
});

test('a number is told where it stands', () => {
  expect(bareNumbers('Stap 3 telt 277 mensen.', noFigure)).toEqual([{ said: '277', offset: 12 }]);
});
