import { expect, test } from 'vitest';
import { texts } from '../../../tests/site/content.ts';
import { smallFlow } from '../../../tests/views/small-flow.ts';
import { formulaText } from './by-hand.ts';
import { multipliers, priceText, sourceText, timesText, whenText } from './cost-line.ts';

const flow = smallFlow('rekenhulp', {
  vragen: [
    {
      ...{ soort: 'getallen', id: 'aantallen', titel: 'Aantallen', vraag: 'Hoeveel?', waarom: 'Daarom.' },
      velden: [
        { id: 'jaren', label: 'Jaren', eenheid: 'jaar', hoogste: 10 },
        { id: 'plekken', label: 'Plekken', eenheid: 'plek', hoogste: 100 },
        { id: 'korting', label: 'Korting', eenheid: 'procent', hoogste: 100 },
      ],
    },
  ],
  eenheden: {
    jaar: { enkelvoud: 'jaar', meervoud: 'jaren' },
    plek: { enkelvoud: 'plek', meervoud: 'plekken' },
    procent: { enkelvoud: 'procent', meervoud: 'procent' },
  },
  kop: 'Dit kost {bedrag}.',
  blokken: [
    { id: 'start', titel: 'Bij de start' },
    { id: 'jaarlijks', titel: 'Per jaar', periode: { veld: 'jaren', enkelvoud: 'jaar', meervoud: 'jaren' } },
  ],
  posten: [
    { id: 'plek', naam: 'Plek', blok: 'jaarlijks', als: { plekken: { van: 1 } }, tarief: 'plek', aantal: 'plekken' },
    {
      id: 'zaal',
      naam: 'Zaal',
      blok: 'start',
      aantal: 2,
      staffel: { veld: 'plekken', wijze: 'geheel', treden: [{ tot: 10, tarief: 'klein' }, { tarief: 'groot' }] },
    },
    { id: 'opslag', naam: 'Opslag', blok: 'start', percentage: { van: ['plek', 'zaal'], tarief: 'opslag' } },
    { id: 'af', naam: 'Eigen opslag', blok: 'start', percentage: { van: ['plek'], veld: 'korting' } },
  ],
  gratis: [],
  oordelen: [{ uitkomst: 'bedrag' }],
  aannames: [],
  nietInbegrepen: ['Btw.'],
  voorbeelden: [{ titel: 'Een', antwoorden: { jaren: 1, plekken: 4 } }],
});
const labels = {
  plek: { price: '€\u00a010 tot €\u00a012', year: '2019', source: 'Gids, tabel 2' },
  klein: { price: '€\u00a05', year: '2020', source: 'Nota, 3' },
  groot: { price: '€\u00a04', year: '2020', source: 'Nota, 3' },
  opslag: { price: '8% tot 10%', year: '2021', source: 'Nota, 4' },
};
const told = { flow, texts, labels };
const [place, room, extra, own] = flow.posten as [
  (typeof flow.posten)[0],
  (typeof flow.posten)[0],
  (typeof flow.posten)[0],
  (typeof flow.posten)[0],
];

test('a price shows both bounds and the year of its tariff', () => {
  expect(priceText(told, place, '')).toBe('€\u00a010 tot €\u00a012 (2019)');
});

test('tiers say from which number to which, each with its price', () => {
  expect(priceText(told, room, '')).toBe('1 tot en met 10: €\u00a05 (2020); vanaf 11: €\u00a04 (2020)');
});

test('a percentage says of which lines, and whose it is', () => {
  expect(priceText(told, extra, '')).toBe('8% tot 10% (2021) van Plek en Zaal');
  expect(priceText(told, own, '')).toBe(`${texts.rekenhulp['uw-procent']} van Plek`);
});

test('what a cost is multiplied by are the units of the content, and its periods', () => {
  expect(timesText(told, place)).toBe('aantal plekken × aantal jaren');
  expect(multipliers(told, room)).toEqual([{ fixed: 2 }]);
  expect(timesText(told, extra)).toBe(texts.kostentabel['een-keer']);
});

test('when it counts stands in the words of its condition, and each source once', () => {
  expect(whenText(told, place)).toBe('‘Plekken’ is 1 of meer');
  expect(whenText(told, room)).toBe(texts.voorwaarde.altijd);
  expect(sourceText(told, room)).toBe('Nota, 3');
  expect(sourceText(told, own)).toBe(texts.rekenhulp['uw-opgave']);
});

test('the total is the sum of the blocks of the flow', () => {
  expect(formulaText(flow, texts.kostentabel)).toBe('Totaal = bij de start + (per jaar × aantal jaren).');
});
