import {
  flow as flowSchema,
  type CostFlow,
  type ComparisonFlow,
  type Flow,
  type StepsFlow,
  type TestFlow,
  type WayfinderFlow,
} from '../../src/schema/flow.ts';
import type { Tariffs } from '../../src/rules/cost.ts';

/**
 * Small flows of their own, one for every kind and every mechanism, for tests of what any flow does. They are about an
 * association that asks its gemeente for money; nothing rests on that. Each passes the schema of the content.
 */
type Plain = Readonly<Record<string, unknown>>;

const told = (id: string): Plain => ({ id, titel: id, vraag: `${id}?`, waarom: `Daarom ${id}.` });

const answers = (given: Readonly<Record<string, string | Plain>>): readonly Plain[] =>
  Object.entries(given).map(([id, rest]) => ({
    id,
    label: id,
    ...(typeof rest === 'string' ? (rest === '' ? {} : { telt: rest }) : rest),
  }));

/** One choice; per answer its role, or all that it says. */
export const choice = (id: string, given: Readonly<Record<string, string | Plain>>, rest: Plain = {}): Plain => ({
  soort: 'keuze',
  ...told(id),
  antwoorden: answers(given),
  ...rest,
});

export const several = (id: string, given: Readonly<Record<string, string | Plain>>, rest: Plain = {}): Plain => ({
  ...choice(id, given, rest),
  soort: 'meerkeuze',
});

export const list = (id: string, rows: readonly string[], given: Readonly<Record<string, string | Plain>>, rest: Plain = {}): Plain => ({
  ...choice(id, given, rest),
  soort: 'lijst',
  rijen: rows.map((row) => ({ id: row, titel: row })),
});

/** Whole numbers; per field its highest, or all that it says. */
export const numbers = (id: string, fields: Readonly<Record<string, number | Plain>>, rest: Plain = {}): Plain => ({
  soort: 'getallen',
  ...told(id),
  velden: Object.entries(fields).map(([field, of]) => ({
    id: field,
    label: field,
    eenheid: 'stuks',
    ...(typeof of === 'number' ? { hoogste: of } : of),
  })),
  ...rest,
});

/** A flow of a kind with these parts, as the schema reads it. */
export const flowWith = <Kind extends Flow['soort']>(soort: Kind, parts: Plain): Extract<Flow, { soort: Kind }> =>
  flowSchema.parse({
    soort,
    titel: 'Een stroom',
    kort: 'Stroom',
    omschrijving: 'Een stroom om te proberen.',
    samenvatting: 'Een stroom om te proberen.',
    duur: 'even',
    oplevert: 'niets',
    groep: 'proef',
    eigenaar: 'redactie',
    gecontroleerd: '2026-11-22',
    volgendeControle: '2027-05-22',
    bronnen: [{ bron: 'bron', plaats: 'ergens' }],
    eenheden: { stuks: { enkelvoud: 'stuk', meervoud: 'stuks' } },
    opmerkingen: [],
    open: ['Niets.'],
    volgende: [{ naar: '/elders/', tekst: 'Verder' }],
    ...parts,
  }) as Extract<Flow, { soort: Kind }>;

const PLACE = [{ bron: 'bron', plaats: 'ergens' }];
export const yesNo = { ja: 'vervuld', nee: 'niet-vervuld', 'weet-niet': 'onbekend' };
const open = { ja: '', nee: '', 'weet-niet': 'onbekend' };

export const condition = (id: string, groep: string, vragen: readonly string[] = [id]): Plain => ({
  id,
  titel: id,
  uitleg: id,
  groep,
  vragen,
  bronnen: PLACE,
});

/** Six questions on five conditions, in two groups. */
export const testFlow: TestFlow = flowWith('toets', {
  vragen: ['statuten', 'doel', 'bestuur', 'begroting', 'verzekering', 'bezoekers'].map((id) => choice(id, yesNo)),
  groepen: [
    { id: 'basis', titel: 'Basis' },
    { id: 'te-regelen', titel: 'Te regelen' },
  ],
  voorwaarden: [
    condition('rechtspersoon', 'basis', ['statuten', 'doel']),
    condition('bestuur', 'basis'),
    condition('begroting', 'te-regelen'),
    condition('verzekering', 'te-regelen'),
    condition('bezoekers', 'te-regelen'),
  ],
  oordelen: [
    { als: { groep: 'basis', minstens: 1, van: 'niet-vervuld' }, uitkomst: 'basis-niet-vervuld' },
    { als: { groep: 'te-regelen', minstens: 1, van: 'niet-vervuld' }, uitkomst: 'nog-niet' },
    { als: { minstens: 1, van: 'onbekend' }, uitkomst: 'onduidelijk' },
    { uitkomst: 'voldoet' },
  ],
});

const progress = { ja: 'klaar', deels: 'bezig', nee: 'niet', 'weet-niet': 'onbekend' };

/** Four steps, with requirements for one of them. */
export const stepsFlow: StepsFlow = flowWith('stappenplan', {
  vragen: ['besluit', 'zaal', 'vergunning', 'opening'].map((id) => choice(id, progress)),
  stappen: [
    {
      vraag: 'vergunning',
      eisen: [
        { tekst: 'Eerst de zaal.', als: { zaal: 'ja' } },
        { tekst: 'Altijd een tekening.', als: { vergunning: 'ja' } },
      ],
    },
  ],
  oordelen: [
    { als: { alle: true, van: 'klaar' }, uitkomst: 'stappen-klaar' },
    { als: { alle: true, van: 'onbekend' }, uitkomst: 'alles-onbekend' },
    { uitkomst: 'volgende-stap' },
  ],
});

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

const signs = (...all: readonly string[]): Plain => Object.fromEntries(all.map((sign, at) => [`plan-${at + 1}`, sign]));
const criterion = (id: string, groep: string, tekens: Plain, rest: Plain = {}): Plain => ({ id, titel: id, groep, tekens, ...rest });
const described = (id: string, thema: string, ...texts: readonly string[]): Plain => ({
  id,
  titel: id,
  thema,
  omschrijvingen: signs(...texts),
});

/** Three plans on five criteria, and three building blocks of which two share a description. */
export const comparisonFlow: ComparisonFlow = flowWith('vergelijker', {
  vragen: [
    { soort: 'reeks', reeks: 'belang', groep: 'leden', ...told('belang-leden') },
    { soort: 'reeks', reeks: 'belang', groep: 'buurt', ...told('belang-buurt') },
    { soort: 'reeks', reeks: 'bouwstenen', groep: 'gebouw', ...told('bouwstenen-gebouw') },
    { soort: 'reeks', reeks: 'bouwstenen', groep: 'beheer', ...told('bouwstenen-beheer') },
  ],
  opties: [1, 2, 3].map((at) => ({ id: `plan-${at}`, titel: `Plan ${at}`, kort: `${at}`, uitleg: 'Een plan.', teken: `${at}` })),
  groepen: [
    { id: 'leden', titel: 'Leden' },
    { id: 'buurt', titel: 'Buurt' },
  ],
  belang: [
    { id: 'niet', label: 'Niet', teken: '0', gewicht: 0 },
    { id: 'wel', label: 'Wel', teken: '1', gewicht: 1 },
    { id: 'heel', label: 'Heel', teken: '2', gewicht: 2 },
    { id: 'weet-niet', label: 'Weet ik niet', teken: 'x', telt: 'onbekend' },
  ],
  schaal: [['++'], ['+'], ['+/-'], ['-', '-/-']],
  criteria: [
    criterion('ruimte', 'leden', signs('++', '+', '+/-')),
    criterion('kosten', 'leden', signs('++', '+', '+')),
    criterion('sfeer', 'leden', signs('+', '+', '+')),
    criterion('rust', 'buurt', signs('+', '+', '-')),
    criterion('parkeren', 'buurt', signs('-/-', '-/-', '+'), { dubbelzinnig: 'Twee lezingen.' }),
  ],
  themas: [
    { id: 'gebouw', titel: 'Gebouw' },
    { id: 'beheer', titel: 'Beheer' },
  ],
  past: [
    { id: 'geen', label: 'Geen', teken: '0' },
    { id: 'weet-niet', label: 'Weet ik niet', teken: 'x', telt: 'onbekend' },
  ],
  bouwstenen: [
    described('blok-zaal', 'gebouw', 'Een zaal', 'Een zaal', 'Geen zaal'),
    described('blok-keuken', 'gebouw', 'Groot', 'Klein', 'Geen'),
    described('blok-sleutel', 'beheer', 'Eén', 'Ieder', 'Ieder'),
  ],
  oordelen: [
    { als: { volgorde: 'geen' }, uitkomst: 'geen-volgorde' },
    { als: { volgorde: 'niet-eenduidig' }, uitkomst: 'geen-eenduidige-volgorde' },
    { uitkomst: 'volgorde' },
  ],
});

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

/** A board that votes beside a test; the chair decides a tie. */
export const voteFlow: TestFlow = flowWith('toets', {
  vragen: [
    choice('plan', yesNo),
    list('leden', ['noord', 'oost', 'zuid', 'west'], { voor: 'voor', tegen: 'tegen', 'weet-niet': 'onbekend' }, { vrijblijvend: true }),
    choice('voorzitter', { voor: 'voor', tegen: 'tegen', 'weet-niet': 'onbekend' }, { vrijblijvend: true, als: { stemming: 'staken' } }),
  ],
  groepen: [{ id: 'kern', titel: 'Kern' }],
  voorwaarden: [condition('plan', 'kern')],
  oordelen: [
    { als: { minstens: 1, van: 'niet-vervuld' }, uitkomst: 'nog-niet' },
    { als: { minstens: 1, van: 'onbekend' }, uitkomst: 'onduidelijk' },
    { uitkomst: 'klaar' },
  ],
  stemming: { leden: 'leden', voorzitter: 'voorzitter' },
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

/** Layers, x of n, numbers within bounds, and answers that do not apply. */
export const layeredFlow: TestFlow = flowWith('toets', {
  lagen: [
    { id: 'mag', titel: 'Mag het' },
    { id: 'regel', titel: 'Wat te regelen' },
  ],
  groepen: [
    { id: 'toegang', titel: 'Toegang', laag: 'mag' },
    { id: 'zorg', titel: 'Zorg', laag: 'regel' },
  ],
  vragen: [
    numbers('zalen', { alle: 10, toegankelijk: { hoogste: 10, uit: 'alle', onbekend: { id: 'weet-niet', label: 'Weet ik niet' } } }),
    numbers('mensen', { bezoekers: { hoogste: 1000, vervuld: { tot: 500 } } }),
    choice('ehbo', { ...yesNo, nvt: 'niet-van-toepassing' }),
  ],
  voorwaarden: [condition('toegankelijk', 'toegang'), condition('omvang', 'toegang', ['bezoekers']), condition('ehbo', 'zorg')],
  oordelen: [
    { als: { groep: 'toegang', minstens: 1, van: 'niet-vervuld' }, uitkomst: 'mag-niet' },
    { als: { minstens: 1, van: 'onbekend' }, uitkomst: 'onduidelijk' },
    { als: { alle: true, van: 'vervuld' }, uitkomst: 'klaar' },
    { uitkomst: 'te-regelen' },
  ],
});

/** Every small flow, for tests that hold for any flow. */
export const flows: readonly { readonly id: string; readonly flow: Flow }[] = [
  { id: 'toets', flow: testFlow },
  { id: 'stappenplan', flow: stepsFlow },
  { id: 'rekenhulp', flow: costFlow },
  { id: 'staffels', flow: tieredFlow },
  { id: 'vergelijker', flow: comparisonFlow },
  { id: 'wegwijzer', flow: wayFlow },
  { id: 'teller', flow: tallyFlow },
  { id: 'stemming', flow: voteFlow },
  { id: 'etiketten', flow: labelFlow },
  { id: 'lagen', flow: layeredFlow },
];
