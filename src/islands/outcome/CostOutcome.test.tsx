import { expect, test } from 'vitest';
import { markupOf, readIn } from '../../../tests/views/shown.ts';
import { propsOf, smallFlow, standing } from '../../../tests/views/small-flow.ts';
import { Outcome, titleOf } from './CostOutcome.tsx';

const flow = smallFlow('rekenhulp', {
  vragen: [
    {
      ...{ soort: 'getallen', id: 'aantallen', titel: 'Aantallen', vraag: 'Hoeveel?', waarom: 'Daarom.' },
      velden: [
        { id: 'jaren', label: 'Jaren', eenheid: 'jaar', hoogste: 10, onbekend: { id: 'geen-idee', label: 'Geen idee' } },
        { id: 'plekken', label: 'Plekken', eenheid: 'plek', hoogste: 100 },
      ],
    },
  ],
  eenheden: { jaar: { enkelvoud: 'jaar', meervoud: 'jaren' }, plek: { enkelvoud: 'plek', meervoud: 'plekken' } },
  kop: 'U betaalt {bedrag}, over {perioden}.',
  'kop-zonder-perioden': 'U betaalt {bedrag}.',
  blokken: [
    { id: 'start', titel: 'Bij de start' },
    {
      ...{ id: 'jaarlijks', titel: 'Per jaar' },
      periode: { veld: 'jaren', enkelvoud: 'jaar', meervoud: 'jaren', daarna: { boven: 1, tekst: 'Later kost een jaar {bedrag}.' } },
    },
  ],
  posten: [
    { id: 'plek', naam: 'Plek', blok: 'jaarlijks', tarief: 'plek', aantal: 'plekken' },
    { id: 'zaal', naam: 'Zaal', blok: 'start', tarief: 'zaal' },
    { id: 'opslag', naam: 'Opslag', blok: 'start', percentage: { van: ['zaal'], tarief: 'opslag' } },
  ],
  gratis: [],
  oordelen: [{ uitkomst: 'ja' }],
  waarschuwingen: [
    { id: 'open', tekst: 'Er is geen bovengrens.', als: { bovengrens: 'onbekend' } },
    { id: 'veel', tekst: 'Dat zijn veel plekken.', als: { plekken: { van: 50 } } },
  ],
  aannames: [],
  nietInbegrepen: ['Btw.'],
  voorbeelden: [{ titel: 'Een', antwoorden: { jaren: 1, plekken: 4 } }],
});
const label = (name: string, price: string, year: string, source: string) => ({ name, price, year, source });
const props = propsOf(flow, {
  tariffs: { plek: { min: 1000, max: 1200 }, zaal: { min: 5000, max: 5000 }, opslag: { min: 8, max: 10 } },
  tariffLabels: {
    plek: label('Plek', '€\u00a010 tot €\u00a012', '2019', 'Gids, tabel 2'),
    zaal: label('Zaal', '€\u00a050', '2021', 'Nota, 3'),
    opslag: label('Opslag', '8% tot 10%', '2021', 'Nota, 4'),
  },
});
const shown = (answers: Readonly<Record<string, string | number>>) => {
  const running = standing(flow, answers);
  return {
    title: titleOf(props, running),
    text: readIn(markupOf(Outcome, { ...props, running, say: () => () => undefined, said: undefined })),
  };
};
const euro = (amount: string): string => `€ ${amount}`;

test('the total has both bounds, and says over which period in the singular for one', () => {
  expect(shown({ jaren: 1, plekken: 4 }).title).toBe('U betaalt €\u00a094 tot €\u00a0103, over 1 jaar.');
  expect(shown({ jaren: 3, plekken: 4 }).title).toBe('U betaalt €\u00a0174 tot €\u00a0199, over 3 jaren.');
  expect(shown({ jaren: 0, plekken: 4 }).title).toBe('U betaalt €\u00a054 tot €\u00a055.');
});

test('the blocks are those of the flow: one period of what is paid every period', () => {
  const { text } = shown({ jaren: 3, plekken: 4 });
  expect(text).toContain(`Bij de start | ${euro('54')} tot ${euro('55')} |`);
  expect(text).toContain(`Per jaar | ${euro('40')} tot ${euro('48')} |`);
});

test('a line tells its price, how many times how many periods, its outcome and its source', () => {
  const { text } = shown({ jaren: 3, plekken: 4 });
  expect(text).toContain(`Plek | ${euro('10')} tot ${euro('12')} | 4 × 3 | ${euro('120')} tot ${euro('144')} | Gids, tabel 2`);
  expect(text).toContain(`Opslag | 8% tot 10% van Zaal | 1 | ${euro('4')} tot ${euro('5')} | Nota, 4`);
});

test('the years of the prices are told, and what is paid later after as many periods as the block says', () => {
  expect(shown({ jaren: 3, plekken: 4 }).text).toContain('2019, 2021');
  expect(shown({ jaren: 3, plekken: 4 }).text).toContain(`Later kost een jaar ${euro('40')} tot ${euro('48')}.`);
  expect(shown({ jaren: 1, plekken: 4 }).text).not.toContain('Later kost');
});

test('a number that is not known leaves the total open, and the warning that looks at it says so', () => {
  const { title, text } = shown({ jaren: 'geen-idee', plekken: 4 });
  expect(title).toBe('U betaalt ten minste €\u00a054, over een onbekend aantal jaren.');
  expect(text).toContain('Er is geen bovengrens.');
  expect(text).toContain('4 × onbekend');
  expect(shown({ jaren: 1, plekken: 60 }).text).toContain('Dat zijn veel plekken.');
  expect(shown({ jaren: 1, plekken: 4 }).text).not.toContain('Let op');
});

test('what the source leaves open and where it stands close every outcome; a source that can be read is a link', () => {
  const markup = markupOf(Outcome, {
    ...props,
    running: standing(flow, { jaren: 1, plekken: 4 }),
    say: () => () => undefined,
    said: undefined,
  });
  expect(markup).toContain('<a class="nl-link" href="https://voorbeeld.nl/gids.pdf">De gids (2019): hoofdstuk 1</a>');
  expect(markup).not.toMatch(/<ul>\s*<\/ul>/);
});
