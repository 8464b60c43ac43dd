import type { WayfinderFlow } from '../../../src/schema/flow.ts';
import { choice, flowWith, numbers, several } from './build.ts';

/** A tree in which one question ends at once, and nothing but unknown answers has an outcome of its own. */
export const wayFlow: WayfinderFlow = flowWith('wegwijzer', {
  vragen: [
    choice('gekozen', {
      zelf: { naar: 'zelf' },
      samen: { naar: 'samen' },
      nee: { naar: 'ruimte' },
      'weet-niet': { telt: 'onbekend', naar: 'ruimte' },
    }),
    choice('ruimte', { ja: {}, nee: {}, 'weet-niet': { telt: 'onbekend' } }, { naar: 'haast' }),
    choice('haast', { ja: { naar: 'beheer' }, nee: { naar: 'beheer' }, 'weet-niet': { telt: 'onbekend', naar: 'beheer' } }),
    choice('beheer', { bestuur: { naar: 'advies' }, leden: { naar: 'advies' }, 'weet-niet': { telt: 'onbekend', naar: 'advies' } }),
  ],
  oordelen: [{ als: { alle: true, van: 'onbekend' }, uitkomst: 'navragen' }],
});

/** Counts persons: two questions per person, and numbers that may be filled in at once. */
export const tallyFlow: WayfinderFlow = flowWith('wegwijzer', {
  vragen: [
    choice('komt', { ja: { naar: 'speelt' }, nee: { naar: 'geen' }, 'weet-niet': { telt: 'onbekend', naar: 'komst-onbekend' } }),
    choice('speelt', { ja: { naar: 'gasten' }, nee: { naar: 'leden' }, 'weet-niet': { telt: 'onbekend', naar: 'onbekend' } }),
    numbers('aantallen', { leden: 99_999, gasten: 99_999, onbekend: 99_999, niet: 99_999 }, { vrijblijvend: true }),
  ],
  teller: {
    vraag: 'aantallen',
    uitkomst: 'totaal',
    posten: [
      { uitkomst: 'leden', veld: 'leden', tarief: 'lid' },
      { uitkomst: 'gasten', veld: 'gasten', tarief: 'gast' },
      { uitkomst: 'onbekend', veld: 'onbekend', tarief: 'lid', tariefTot: 'gast' },
      { uitkomst: 'geen', veld: 'niet' },
    ],
  },
});

/** Questions in order that give labels; several choices; targets and parts by labels. */
export const labelFlow: WayfinderFlow = flowWith('wegwijzer', {
  etiketten: { alcohol: 'schenkt alcohol', buiten: 'is buiten', jeugd: 'is voor de jeugd' },
  vragen: [
    several('wat', {
      muziek: '',
      drank: { etiketten: ['alcohol'] },
      sport: { etiketten: ['buiten'] },
      niets: { 'sluit-uit': true },
      'weet-niet': { telt: 'onbekend', 'sluit-uit': true },
    }),
    choice(
      'wie',
      { jeugd: { etiketten: ['jeugd'] }, iedereen: {}, 'weet-niet': { telt: 'onbekend' } },
      { naar: [{ als: { etiketten: ['alcohol', 'jeugd'] }, naar: 'verboden' }] },
    ),
    choice('waar', { binnen: {}, buiten: { etiketten: ['buiten'] }, 'weet-niet': { telt: 'onbekend' } }, { behalve: { wat: 'niets' } }),
  ],
  oordelen: [
    { als: { etiketten: ['alcohol'] }, behalve: { etiketten: ['jeugd'] }, uitkomst: 'vergunning' },
    { behalve: { etiketten: ['alcohol'] }, uitkomst: 'melding' },
    { 'als-een-van': [{ wat: 'weet-niet' }, { etiketten: ['alcohol'], wie: 'weet-niet' }], uitkomst: 'navragen' },
  ],
  onderdelen: [
    {
      id: 'leeftijd',
      titel: 'Leeftijd',
      als: { etiketten: ['alcohol'] },
      'ook-bij-onbekend': 'misschien',
      tekst: ['Vraag naar de leeftijd.'],
    },
    { id: 'weer', titel: 'Weer', als: { etiketten: ['buiten'] }, uitkomsten: ['melding'], tekst: ['Denk aan het weer.'] },
    { id: 'altijd', titel: 'Altijd', tekst: ['Ruim op.'] },
  ],
});
