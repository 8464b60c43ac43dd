import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { itemFrom, subjectOf } from '../../tests/flows/subject.ts';
import { comparisonFlow, costFlow, labelFlow, stepsFlow, tallyFlow, testFlow, voteFlow } from '../../tests/flows/small-flows.ts';
import { cases } from '../schema/proof.ts';
import type { Flow } from '../schema/flow.ts';
import { runCases } from './run-cases.ts';
import type { Subject } from './subject.ts';

const run = (flow: Flow, text: string, more: Partial<Subject> = {}) =>
  runCases(subjectOf(flow, more), cases.parse(parse(text)), itemFrom(text, 'cases', 'content/proeven/gevallen/proef.yaml'));

const told = (flow: Flow, text: string, more: Partial<Subject> = {}): readonly string[] =>
  run(flow, text, more).problems.map(({ line, field, found }) => `${line} ${field}: ${found}`);

const full = 'antwoorden: { wijze: huren, contract: nieuw, weken: 4, leden: 5, gasten: 3 }';

test('cases of every kind that say what the flow says give no problem', () => {
  const sound: readonly (readonly [Flow, string])[] = [
    [
      costFlow,
      `gevallen: [{ nr: K01, wat: Klein, ${full}, uitkomst: bedrag, bedragen: { vooraf: € 3.000 tot € 3.500, totaal: € 6.080 tot € 6.980 }, per-periode: { per-week: € 500 tot € 600 }, waarschuwingen: [] }]`,
    ],
    [
      costFlow,
      'gevallen: [{ nr: K02, wat: Onbekend, antwoorden: { wijze: samen, meebetalen: weet-niet, weken: 1, leden: 1, gasten: 0 }, uitkomst: ten-minste, bedragen: { totaal: ten minste € 120 } }]',
    ],
    [
      testFlow,
      'gevallen: [{ nr: T01, wat: Een nee, overal: ja, antwoorden: { begroting: nee }, uitkomst: nog-niet, vervuld: 4 van 5, voorwaarden: { begroting: niet-vervuld } }]',
    ],
    [
      stepsFlow,
      'gevallen: [{ nr: S01, wat: Vooruit, overal: nee, antwoorden: { zaal: ja }, uitkomst: volgende-stap, volgende: besluit, klaar: 1 van 4, vooruit: [zaal], stappen: { zaal: klaar } }]',
    ],
    [
      voteFlow,
      'gevallen: [{ nr: V01, wat: Staken, antwoorden: { plan: ja, noord: voor, oost: tegen, zuid: voor, west: tegen, voorzitter: voor }, uitkomst: klaar, stemming: { uitslag: aangenomen, voor: 2, voorzitter: beslist } }]',
    ],
    [
      comparisonFlow,
      'gevallen: [{ nr: A01, wat: Ruimte, overal: niet, antwoorden: { ruimte: wel }, uitkomst: volgorde, volgorde: [[plan-1], [plan-2], [plan-3]], paren: [plan-1 boven plan-2 (1 om 0), plan-1 boven plan-3 (1 om 0), plan-2 boven plan-3 (1 om 0)], zonder: { ruimte: geen-volgorde }, telt-mee: 1 }]',
    ],
    [
      comparisonFlow,
      'gevallen: [{ nr: B01, wat: Past, overal: geen, antwoorden: { blok-zaal: plan-1 }, treffers: { plan-1: 1, plan-2: 1 }, treffers-van: 3, passend: [plan-1, plan-2] }]',
    ],
    [
      labelFlow,
      'gevallen: [{ nr: E01, wat: Drank buiten, antwoorden: { wat: [sport, drank], wie: iedereen, waar: binnen }, uitkomst: vergunning, onderdelen: [leeftijd, altijd] }]',
    ],
    [
      tallyFlow,
      'gevallen: [{ nr: P01, wat: Speelt, antwoorden: { komt: ja, speelt: ja }, uitkomst: gasten, geteld: { gasten: 1 } }, { nr: P02, wat: Twee keer, na: [P01, P01], uitkomst: totaal, aantal: 2, geteld: { gasten: 2 }, bedragen: { totaal: € 320 } }]',
    ],
    [testFlow, 'gevallen: [{ nr: Z01, wat: Open, antwoorden: { statuten: ja }, open: doel, link: "v=1&statuten=ja" }]'],
  ];
  expect(sound.flatMap(([flow, text]) => told(flow, text))).toEqual([]);
});

test.each<readonly [string, Flow, string, string]>([
  [
    'another outcome',
    testFlow,
    'gevallen:\n  - { nr: T01, wat: Alles ja, overal: ja, uitkomst: nog-niet }',
    '2 gevallen[1].uitkomst: Geval T01 (Alles ja): de stroom zegt: voldoet; het geval zegt: nog-niet.',
  ],
  [
    'an open question',
    testFlow,
    'gevallen: [{ nr: T01, wat: Half, antwoorden: { statuten: ja }, uitkomst: voldoet }]',
    '1 gevallen[1].uitkomst: Geval T01 (Half): de stroom zegt: nog niets: vraag doel staat open; het geval zegt: voldoet.',
  ],
  [
    'another open question',
    testFlow,
    'gevallen: [{ nr: T01, wat: Half, antwoorden: { statuten: ja }, open: bestuur }]',
    '1 gevallen[1].open: Geval T01 (Half): de stroom zegt: doel; het geval zegt: bestuur.',
  ],
  [
    'an outcome where one should be open',
    testFlow,
    'gevallen: [{ nr: T01, wat: Alles, overal: ja, open: bestuur }]',
    '1 gevallen[1].open: Geval T01 (Alles): de stroom zegt: niets meer (uitkomst voldoet); het geval zegt: bestuur.',
  ],
  [
    'another amount',
    costFlow,
    `gevallen:\n  - nr: K01\n    wat: Klein\n    ${full}\n    uitkomst: bedrag\n    bedragen: { totaal: € 6.080 }`,
    '6 gevallen[1].bedragen.totaal: Geval K01 (Klein): de stroom zegt: € 6.080 tot € 6.980; het geval zegt: € 6.080.',
  ],
  [
    'a warning that is not there',
    costFlow,
    `gevallen: [{ nr: K01, wat: Klein, ${full}, uitkomst: bedrag, waarschuwingen: [veel] }]`,
    '1 gevallen[1].waarschuwingen: Geval K01 (Klein): de stroom zegt: []; het geval zegt: [veel].',
  ],
  [
    'a condition left out',
    testFlow,
    'gevallen: [{ nr: T01, wat: Nee, overal: nee, antwoorden: { doel: ja }, uitkomst: basis-niet-vervuld, voorwaarden: { bestuur: niet-vervuld } }]',
    '1 gevallen[1].voorwaarden: Geval T01 (Nee): de stroom zegt: { rechtspersoon: niet-vervuld, bestuur: niet-vervuld, begroting: niet-vervuld, verzekering: niet-vervuld, bezoekers: niet-vervuld }; het geval zegt: { bestuur: niet-vervuld }.',
  ],
  [
    'what this kind of flow does not say',
    testFlow,
    'gevallen: [{ nr: T01, wat: Alles, overal: ja, uitkomst: voldoet, bedragen: { totaal: € 0 } }]',
    '1 gevallen[1].bedragen: Geval T01 (Alles): de stroom zegt hier niets over; het geval zegt: { totaal: € 0 }.',
  ],
  [
    'another link',
    testFlow,
    'gevallen: [{ nr: T01, wat: Open, antwoorden: { statuten: ja }, open: doel, link: "v=1" }]',
    '1 gevallen[1].link: Geval T01 (Open): de stroom zegt: v=1&statuten=ja; het geval zegt: v=1.',
  ],
  [
    'an answer that is not asked for',
    costFlow,
    'gevallen: [{ nr: K01, wat: Los, antwoorden: { wijze: weet-niet, contract: nieuw, weken: 1, leden: 1, gasten: 1 }, uitkomst: bedrag }]',
    '1 gevallen[1].antwoorden.contract: Geval K01 beantwoordt "contract", maar dat wordt met deze antwoorden niet gevraagd.',
  ],
  [
    'an unknown answer',
    testFlow,
    'gevallen: [{ nr: T01, wat: Soms, antwoorden: { statuten: soms }, open: doel }]',
    '1 gevallen[1].antwoorden.statuten: "soms" is geen antwoord op "statuten".',
  ],
  [
    'an answer everywhere that no question takes',
    testFlow,
    'gevallen: [{ nr: T01, wat: Soms, overal: soms, uitkomst: voldoet }]',
    '1 gevallen[1].overal: "soms" is in de stroom "proef" geen antwoord.',
  ],
  [
    'one number twice',
    testFlow,
    'gevallen: [{ nr: T01, wat: A, overal: ja }, { nr: T01, wat: B, overal: ja }]',
    '1 gevallen[2].nr: Nummer T01 staat er twee keer.',
  ],
  [
    'an outcome and an open question',
    testFlow,
    'gevallen: [{ nr: T01, wat: A, overal: ja, uitkomst: voldoet, open: doel }]',
    '1 gevallen[1].open: Dit geval heeft een uitkomst en een open vraag.',
  ],
  [
    'a case before it that is not there',
    tallyFlow,
    'gevallen: [{ nr: T01, wat: A, na: [P01], uitkomst: totaal }]',
    '1 gevallen[1].na: Een geval P01 is er niet.',
  ],
])('%s', (_, flow, text, expected) => {
  expect(told(flow, text)).toEqual([expected]);
});

test('a question that was renamed is told once, with the name that was probably meant', () => {
  const many =
    'gevallen: [{ nr: T01, wat: A, overal: ja, antwoorden: { begrotng: ja } }, { nr: T02, wat: B, overal: ja, antwoorden: { begrotng: nee } }]';
  const { problems } = run(testFlow, many);
  expect(problems.map(({ found, remedy }) => [found, remedy])).toEqual([
    [
      'De stroom "proef" heeft geen vraag of veld "begrotng". Dat is zo in 2 gevallen.',
      'Bedoelt u "begroting"? Is de vraag hernoemd, verander dan het geval mee, en zet de oude naam in hernoemd.yaml.',
    ],
  ]);
});

test('what a next flow is offered is compared per flow', () => {
  const flow: Flow = {
    ...testFlow,
    volgende: [{ naar: '/hulp/stappen/', tekst: 'Verder', mee: [{ veld: 'besluit', rijen: [{ als: { doel: 'ja' }, waarde: 'deels' }] }] }],
  };
  const flows = new Map<string, Flow>([['stappen', stepsFlow]]);
  const text = (value: string): string => `gevallen: [{ nr: T01, wat: A, overal: ja, uitkomst: voldoet, meegeven: { stappen: ${value} } }]`;
  expect(told(flow, text('{ besluit: deels }'), { flows })).toEqual([]);
  expect(told(flow, text('{}'), { flows })).toEqual([
    '1 gevallen[1].meegeven.stappen: Geval T01 (A): de stroom zegt: { besluit: deels }; het geval zegt: {}.',
  ]);
});

test('questions, conditions, tariffs, signs and pairs that are something else are told', () => {
  const one = 'gevallen: [{ nr: T01, wat: A, overal: ja }]';
  expect(told(testFlow, `vragen: { statuten: [ja, nee] }\n${one}`)[0]).toBe(
    '1 vragen.statuten: De stroom heeft hier: [ja, nee, weet-niet]; dit bestand heeft: [ja, nee].',
  );
  expect(
    told(
      testFlow,
      `voorwaarden: { bestuur: [bestuur], rechtspersoon: [statuten, doel], begroting: [begroting], verzekering: [verzekering], bezoekers: [bezoekers] }\n${one}`,
    ),
  ).toEqual(['1 voorwaarden: In de stroom is de volgorde: rechtspersoon, bestuur, begroting, verzekering, bezoekers.']);
  expect(told(testFlow, `tarieven: { lid: € 130, kwijt: € 1 }\n${one}`)).toEqual([
    '1 tarieven.lid: Het tarief is: € 120; dit bestand zegt: € 130.',
    '1 tarieven.kwijt: Het tarief is: er niet; dit bestand zegt: € 1.',
  ]);
  const compared = 'gevallen: [{ nr: A01, wat: A, overal: niet }]';
  expect(told(comparisonFlow, `paren: [{ een: plan-1, ander: plan-3, hoger: 4, gelijk: 1, lager: 1 }]\n${compared}`)).toEqual([
    '1 paren[1]: De stroom heeft: { hoger: 3, gelijk: 1, lager: 1 }; dit bestand heeft: { hoger: 4, gelijk: 1, lager: 1 }.',
  ]);
});

test('texts must hold the words of the cases, and "I do not know" must say whom to ask', () => {
  const [first, ...others] = testFlow.vragen;
  const asked = { ...first, toelichting: 'Lees de statuten.' } as typeof first;
  const flow = { ...testFlow, vragen: asked === undefined ? others : [asked, ...others] };
  const outcomes = new Map([['voldoet', 'Alles is er. Verder naar /elders/.']]);
  const text =
    'gevallen: [{ nr: T01, wat: A, overal: ja, uitkomst: voldoet }]\nzegt:\n  - { wat: Lezen, plaats: vraag statuten, noemt: [lees de STATUTEN] }\n  - { wat: Verder, plaats: uitkomst voldoet, noemt: [/elders/] }\n';
  expect(told(flow, text, { outcomes })).toEqual([]);
  expect(told(flow, text.replace('lees de STATUTEN', 'de wet'), { outcomes })).toEqual([
    '3 zegt[1].noemt: Bij "vraag statuten" staat niet: de wet. (Lezen)',
  ]);
  expect(told(flow, text.replace('vraag statuten', 'vraag nergens'), { outcomes })).toEqual([
    '3 zegt[1].plaats: De plaats "vraag nergens" is er niet in de stroom "proef".',
  ]);
  expect(told(wrongAsk(), `navragen: { plan: [gemeente] }\n${'gevallen: [{ nr: T01, wat: A, overal: ja }]'}`)).toEqual([
    '1 navragen.plan: De stroom noemt: []; dit bestand noemt: [gemeente].',
    '1 navragen: De vraag "leden" staat niet in deze lijst.',
    '1 navragen: De vraag "voorzitter" staat niet in deze lijst.',
  ]);
});

const wrongAsk = (): Flow => voteFlow;

test('an outcome that no case ends in is a warning', () => {
  const { warnings, problems } = run(testFlow, 'gevallen: [{ nr: T01, wat: A, overal: ja, uitkomst: voldoet }]', {
    outcomes: new Map([
      ['voldoet', ''],
      ['nog-niet', ''],
    ]),
  });
  expect(problems).toEqual([]);
  expect(warnings.map(({ found }) => found)).toEqual(['Geen geval heeft de uitkomst "nog-niet".']);
});
