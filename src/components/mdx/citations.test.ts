import { expect, test } from 'vitest';
import type { Chart } from '../../schema/charts/chart.ts';
import type { Flow } from '../../schema/flow.ts';
import { citedIn, citedInFlow, citedOn, termsIn, usesOf } from './citations.ts';

test('a text cites facts, tariffs and tables, in MDX and in YAML', () => {
  const text =
    'Van <Feit zonderEenheid id="a-001" />, <Tarief id="cursus" />, {feit:b-002} en {tarief:lijn}. <Begrip id="c" /> <Tabel id="banen" />';
  expect(citedIn(text)).toEqual({ facts: ['a-001', 'b-002'], tariffs: ['cursus', 'lijn'], tables: ['banen'] });
});

test('a text leads to its terms, each once', () => {
  expect(
    termsIn('<Begrip id="wsp">WSP</Begrip> en <Begrip\n  id="cv-bank">x</Begrip> <Begrip id="wsp">wsp</Begrip> <Begrippen tot="m" />'),
  ).toEqual(['wsp', 'cv-bank']);
});

const lists = {
  flows: { stappen: { vragen: [{ vraag: 'Kost {tarief:cursus}' }] } as unknown as Flow },
  terms: { wsp: { term: 'WSP', uitleg: 'Er zijn {feit:a-066}.' } },
  tariffs: { cursus: {}, lijn: {} },
  charts: {
    steun: {
      soort: 'feiten',
      titel: 'Steun',
      maat: 'procent',
      staven: [
        { label: 'geld', feit: 'a-108' },
        { label: 'anders', feit: 'a-111' },
      ],
    },
    banen: { soort: 'staven', tabel: 'banen', kolom: 'totaal' },
  } satisfies Record<string, Chart>,
  diagrams: { samenhang: { delen: [{ feiten: ['a-033'] }], lijnen: [{ feiten: ['a-034', 'a-033'] }] } },
};

test('a page cites each thing once: in its front matter, its text and the flows it shows', () => {
  const front = { feiten: ['a-001'], samenvatting: 'Kost {tarief:lijn}' };
  const body = '<Feit id="a-001" /> <Feit id="a-003" /> <Stappen stroom="stappen" />';
  expect(citedOn(body, front, lists)).toEqual({ facts: ['a-001', 'a-003'], tariffs: ['lijn', 'cursus'], tables: [] });
});

test('the table of tariffs cites them all, the glossary what its terms cite', () => {
  expect(citedOn('<Tarieven />', {}, lists).tariffs).toEqual(['cursus', 'lijn']);
  expect(citedOn('<Begrippen />', {}, lists).facts).toEqual(['a-066']);
  expect(citedOn('<Begrippen tot="m" />', {}, lists).facts).toEqual([]);
});

test('a page cites the facts or the table of its charts, and the facts of its drawings', () => {
  expect(citedOn('<Grafiek id="steun" />', {}, lists)).toEqual({ facts: ['a-108', 'a-111'], tariffs: [], tables: [] });
  expect(citedOn('<Grafiek id="banen" /> <Tabel id="uren" />', {}, lists)).toEqual({ facts: [], tariffs: [], tables: ['uren', 'banen'] });
  expect(citedOn('<Schema id="samenhang" />', {}, lists).facts).toEqual(['a-033', 'a-034']);
});

test('a flow cites the facts of its questions, the tariffs it reckons with, and what its outcomes show', () => {
  const flow = {
    feiten: ['a-001'],
    vragen: [{ feiten: ['a-002', 'a-003'], hulp: 'Kost {tarief:lijn}' }, { rijen: [{ feiten: ['a-001'] }] }],
    posten: [{ tarief: 'cursus' }],
    teller: { posten: [{ tarief: ['cursus', 'toets'], tariefTot: 'examen' }] },
  } as unknown as Flow;
  expect(citedInFlow(flow, ['Van <Feit id="a-004" />', ''])).toEqual({
    facts: ['a-001', 'a-002', 'a-003', 'a-004'],
    tariffs: ['cursus', 'toets', 'examen', 'lijn'],
    tables: [],
  });
});

test('what is cited knows where: each place once, in the order of the places', () => {
  const none = { facts: [], tariffs: [], tables: [] };
  const uses = usesOf(
    new Map([
      ['/kosten/', { ...none, facts: ['a-001'], tariffs: ['lijn'] }],
      ['/leeg/', none],
      ['/banen/', { ...none, facts: ['a-001'], tables: ['banen'] }],
    ]),
  );
  expect(uses.get('a-001')).toEqual(['/kosten/', '/banen/']);
  expect(uses.get('lijn')).toEqual(['/kosten/']);
  expect(uses.get('banen')).toEqual(['/banen/']);
  expect(uses.get('a-002')).toBeUndefined();
});
