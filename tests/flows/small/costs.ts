import type { Tariffs } from '../../../src/rules/cost.ts';
import type { CostFlow } from '../../../src/schema/flow.ts';
import { choice, flowWith, numbers, open } from './build.ts';

/** What a hall costs: lines under conditions, a block per week, amounts of the reader. */
export const costFlow: CostFlow = flowWith('rekenhulp', {
  vragen: [
    choice('wijze', { huren: '', samen: '', 'weet-niet': 'onbekend' }),
    choice('contract', { nieuw: '', lopend: '', 'weet-niet': 'onbekend' }, { als: { wijze: 'huren' } }),
    choice('al-betaald', open, { als: { wijze: 'huren', contract: 'lopend' } }),
    choice('meebetalen', open, { als: { wijze: 'samen' } }),
    numbers('bijdragen', { 'bijdrage-eenmalig': 9_999_999, 'bijdrage-week': 9_999_999 }, { als: { wijze: 'samen', meebetalen: 'ja' } }),
    numbers('periode', { weken: 9999 }),
    numbers('bezoekers', { leden: 99_999, gasten: 99_999 }),
  ],
  regels: {
    'eigen-huur': {
      titel: 'u huurt en betaalt nog niet',
      als: { wijze: 'huren' },
      behalve: { contract: { is: 'lopend', onbekend: 'nee' }, 'al-betaald': 'ja' },
      status: 'aanname',
    },
    bijgedragen: { titel: 'u betaalt mee', als: { wijze: { is: 'samen', onbekend: 'nee' }, meebetalen: 'ja' }, status: 'aanname' },
  },
  kop: 'Het kost {bedrag}, over {perioden}.',
  blokken: [
    { id: 'vooraf', titel: 'Vooraf' },
    { id: 'per-week', titel: 'Per week', periode: { veld: 'weken', enkelvoud: 'week', meervoud: 'weken' } },
    { id: 'deelname', titel: 'Deelname' },
  ],
  posten: [
    {
      id: 'inschrijving',
      naam: 'Inschrijving',
      blok: 'vooraf',
      als: { wijze: 'huren', contract: 'nieuw' },
      'bij-onbekend': 'van-nul',
      tarief: 'inschrijving',
    },
    {
      id: 'bijdrage',
      naam: 'Bijdrage',
      blok: 'vooraf',
      als: { regel: 'bijgedragen' },
      'bij-onbekend': 'geen-bovengrens',
      bedrag: 'bijdrage-eenmalig',
    },
    { id: 'huur', naam: 'Huur', blok: 'per-week', als: { regel: 'eigen-huur' }, 'bij-onbekend': 'van-nul', tarief: 'huur' },
    {
      id: 'bijdrage-week',
      naam: 'Bijdrage per week',
      blok: 'per-week',
      als: { regel: 'bijgedragen' },
      'bij-onbekend': 'geen-bovengrens',
      bedrag: 'bijdrage-week',
    },
    { id: 'leden', naam: 'Leden', blok: 'deelname', tarief: 'lid', aantal: 'leden' },
    { id: 'gasten', naam: 'Gasten', blok: 'deelname', tarief: 'gast', aantal: 'gasten' },
  ],
  gratis: [],
  oordelen: [{ als: { bovengrens: 'onbekend' }, uitkomst: 'ten-minste' }, { uitkomst: 'bedrag' }],
  waarschuwingen: [
    { id: 'niemand', tekst: 'Er komt niemand.', als: { leden: 0, gasten: 0 } },
    { id: 'veel', tekst: 'Dat is veel.', 'als-een-van': [{ leden: { van: 1000 } }, { gasten: { van: 1000 } }] },
  ],
  aannames: [],
  nietInbegrepen: ['Koffie.'],
  voorbeelden: [{ titel: 'Klein', antwoorden: { wijze: 'huren', contract: 'nieuw', weken: 4, leden: 5, gasten: 3 } }],
  opzoeken: {
    antwoorden: { wijze: 'huren', contract: 'nieuw' },
    tabellen: [
      { titel: 'Zonder bezoekers', veld: 'weken', aantallen: [12, 36], blokken: ['vooraf', 'per-week'] },
      { titel: 'Bezoekers', aantallen: [1, 5], posten: ['leden', 'gasten'] },
    ],
  },
});

/** Tiers, percentages, a fixed number, a number that may be unknown, and periods of years. */
export const tieredFlow: CostFlow = flowWith('rekenhulp', {
  vragen: [
    numbers('aantallen', {
      stoelen: { hoogste: 500, onbekend: { id: 'weet-niet', label: 'Weet ik niet' } },
      jaren: 30,
      korting: 100,
    }),
    choice('levering', { ja: '', nee: '', 'weet-niet': 'onbekend' }),
  ],
  kop: 'Het kost {bedrag}.',
  blokken: [
    { id: 'koop', titel: 'Koop' },
    { id: 'per-jaar', titel: 'Per jaar', periode: { veld: 'jaren', enkelvoud: 'jaar', meervoud: 'jaar', 'per-jaar': 1 } },
  ],
  posten: [
    { id: 'toeslag', naam: 'Toeslag', blok: 'koop', percentage: { van: ['stoel', 'per-trede'], tarief: 'btw' } },
    {
      id: 'stoel',
      naam: 'Stoelen',
      blok: 'koop',
      staffel: { veld: 'stoelen', wijze: 'geheel', treden: [{ tot: 10, tarief: 'duur' }, { tarief: 'goedkoop' }] },
      aantal: 'stoelen',
    },
    {
      id: 'per-trede',
      naam: 'Hoezen',
      blok: 'koop',
      staffel: { veld: 'stoelen', wijze: 'per-trede', treden: [{ tot: 10, tarief: 'duur' }, { tarief: 'goedkoop' }] },
    },
    { id: 'vrachtwagens', naam: 'Vervoer', blok: 'koop', tarief: 'rit', aantal: 2, als: { levering: 'ja' }, 'bij-onbekend': 'telt-mee' },
    { id: 'parkeren', naam: 'Parkeren', blok: 'koop', tarief: 'rit', als: { levering: 'ja' }, 'bij-onbekend': 'telt-niet' },
    { id: 'onderhoud', naam: 'Onderhoud', blok: 'per-jaar', tarief: 'rit' },
    { id: 'eigen-percentage', naam: 'Eigen', blok: 'per-jaar', percentage: { van: ['onderhoud'], veld: 'korting' } },
  ],
  gratis: [],
  oordelen: [{ als: { bovengrens: 'onbekend' }, uitkomst: 'ten-minste' }, { uitkomst: 'bedrag' }],
  aannames: [],
  nietInbegrepen: ['Koffie.'],
  voorbeelden: [{ titel: 'Klein', antwoorden: { stoelen: 5, jaren: 1, korting: 0, levering: 'nee' } }],
});

/** The tariffs of the two reckonings: cents, and percent for `btw`. */
export const tariffs: Tariffs = {
  inschrijving: { min: 300_000, max: 350_000 },
  huur: { min: 50_000, max: 60_000 },
  lid: { min: 12_000, max: 12_000 },
  gast: { min: 16_000, max: 16_000 },
  duur: { min: 2000, max: 2000 },
  goedkoop: { min: 1000, max: 1500 },
  rit: { min: 5000, max: 5000 },
  btw: { min: 10, max: 20 },
};
