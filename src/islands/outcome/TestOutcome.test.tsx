import { expect, test } from 'vitest';
import { markupOf, readIn } from '../../../tests/views/shown.ts';
import { propsOf, smallFlow, standing } from '../../../tests/views/small-flow.ts';
import { Outcome } from './TestOutcome.tsx';

const roles = [
  { id: 'ja', label: 'Ja', telt: 'vervuld' },
  { id: 'nee', label: 'Nee', telt: 'niet-vervuld', actie: 'Regel dit.', bij: ['loket'] },
  { id: 'nvt', label: 'Geldt niet', telt: 'niet-van-toepassing' },
  { id: 'weet-niet', label: 'Weet ik niet', telt: 'onbekend', actie: 'Vraag dit na.', bij: ['bestuur'] },
];
const choice = (id: string) => ({ soort: 'keuze', id, titel: id, vraag: `${id}?`, waarom: 'Daarom.', antwoorden: roles });
const condition = (id: string, groep: string, vragen: readonly string[] = [id]) => ({
  ...{ id, titel: `Punt ${id}`, uitleg: `Uitleg ${id}.`, groep, vragen },
  bronnen: [{ bron: 'gids', plaats: '2' }],
});
const flow = smallFlow('toets', {
  vragen: [
    choice('lid'),
    choice('adres'),
    choice('pas'),
    {
      ...{ soort: 'getallen', id: 'contracten', titel: 'Contracten', vraag: 'Hoeveel?', waarom: 'Daarom.' },
      velden: [
        { id: 'gemeenten', label: 'Gemeenten', eenheid: 'gemeente', hoogste: 20 },
        { id: 'met-contract', label: 'Met contract', eenheid: 'gemeente', hoogste: 20, uit: 'gemeenten' },
      ],
    },
  ],
  eenheden: { gemeente: { enkelvoud: 'gemeente', meervoud: 'gemeenten' } },
  lagen: [
    { id: 'mogen', titel: 'Mag u aanvragen?', uitleg: 'Dit moet eerst.' },
    { id: 'regelen', titel: 'Wat u daarna regelt' },
  ],
  groepen: [
    { id: 'basis', titel: 'Basis', laag: 'mogen' },
    { id: 'later', titel: 'Later', laag: 'regelen' },
  ],
  voorwaarden: [
    condition('lid', 'basis'),
    condition('adres', 'basis'),
    condition('pas', 'later'),
    condition('contract', 'later', ['met-contract']),
  ],
  oordelen: [
    { als: { minstens: 1, van: 'niet-vervuld' }, uitkomst: 'nee', bronnen: [{ bron: 'nota', plaats: 'artikel 3' }] },
    { uitkomst: 'ja' },
  ],
  waarschuwingen: [{ id: 'pas', tekst: 'Zonder pas komt u er niet in.', als: { pas: 'nee' } }],
  onderdelen: [
    {
      id: 'brief',
      titel: 'Schrijf een brief',
      als: { adres: 'nee' },
      tekst: ['Dat kan per post.'],
      bij: ['bestuur'],
      bronnen: [{ bron: 'nota', plaats: '7' }],
    },
    {
      id: 'bellen',
      titel: 'Bel eerst',
      als: { lid: 'ja' },
      'ook-bij-onbekend': 'U weet nog niet of u lid bent.',
      tekst: ['Bel het loket.'],
    },
    { id: 'alleen-ja', titel: 'Vier het', uitkomsten: ['ja'], tekst: ['Hoera.'] },
  ],
});
const props = propsOf(flow);
const markup = (answers: Readonly<Record<string, string | number>>): string =>
  markupOf(Outcome, { ...props, running: standing(flow, answers), say: () => () => undefined, said: undefined });
const text = (answers: Readonly<Record<string, string | number>>): string => readIn(markup(answers));
const some = { lid: 'ja', adres: 'ja', pas: 'nee', gemeenten: 4, 'met-contract': 2 };

test('the layers stand one after another, each with its explanation and its own count', () => {
  const shown = text(some);
  expect(shown).toContain('Mag u aanvragen? | Dit moet eerst. | 2 van 2 vervuld |');
  expect(shown).toContain('Wat u daarna regelt | 0 van 2 vervuld |');
  expect(shown.indexOf('Mag u aanvragen?')).toBeLessThan(shown.indexOf('Wat u daarna regelt'));
});

test('under a layer the headings are a level lower', () => {
  expect(markup(some)).toMatch(/<h4[^>]*>Dit moet u nog regelen<\/h4>.*<h5[^>]*>Punt pas/s);
});

test('a condition that does not apply counts in no layer and is told apart', () => {
  const shown = text({ ...some, adres: 'nvt' });
  expect(shown).toContain('Mag u aanvragen? | Dit moet eerst. | 1 van 1 vervuld |');
  expect(shown).toContain('Dit geldt niet voor u | Punt adres Geldt niet |');
});

test('a layer where nothing applies has no count, and a number that was not asked no line', () => {
  const shown = text({ lid: 'nvt', adres: 'nvt', pas: 'nee' });
  expect(shown).toContain('Mag u aanvragen? | Dit moet eerst. | Dit geldt niet voor u |');
  expect(shown).not.toContain('Met contract: |');
});

test('a number of x of n is told with its n and its unit', () => {
  expect(text(some)).toContain('Met contract: 2 van de 4 gemeenten |');
});

test('what must be arranged says whom to turn to, with the mailbox where there is one', () => {
  expect(text(some)).toContain('Regel dit. | Vraag het aan: Het loket (loket@voorbeeld.nl). |');
  expect(markup(some)).toContain('href="mailto:loket@voorbeeld.nl"');
});

test('warnings and parts that hold are shown, each part with its addressee and its source', () => {
  expect(text(some)).toContain('Zonder pas komt u er niet in.');
  expect(text({ ...some, pas: 'ja' })).not.toContain('Zonder pas');
  expect(text({ ...some, adres: 'nee' })).toContain(
    'Schrijf een brief | Dat kan per post. | Vraag het aan: Het bestuur. | De nota (2021): 7 |',
  );
  expect(text(some)).not.toContain('Schrijf een brief');
});

test('a part that may hold is shown as such, and a part of another outcome is not', () => {
  expect(text({ ...some, lid: 'weet-niet' })).toContain(
    'Bel eerst | Of dit voor u geldt, is nog niet zeker. U weet nog niet of u lid bent. |',
  );
  expect(text({ ...some, lid: 'ja' })).not.toContain('nog niet zeker');
  expect(text(some)).not.toContain('Vier het');
});

test('the sources of the verdict stand with those of the flow, each once', () => {
  const shown = text(some);
  expect(shown).toContain('De nota (2021): artikel 3 |');
  expect(text({ ...some, pas: 'ja', 'met-contract': 4 })).not.toContain('artikel 3');
  expect(shown.split('De gids (2019): hoofdstuk 1')).toHaveLength(2);
});
