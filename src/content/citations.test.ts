import { expect, test } from 'vitest';
import { readBody } from '../schema/check/body.ts';
import type { Chart } from '../schema/charts/chart.ts';
import { citedInFields, citedInFlow, citedInText, citedOn, termsIn, usesOf, type Tree } from './citations.ts';

const tree = (mdx: string): Tree => {
  const read = readBody(mdx);
  if ('fault' in read) throw new Error(read.fault.found);
  return read.body;
};

test.each([
  ['double quotes', '<Feit id="a-001" />'],
  ['single quotes', "<Feit id='a-001' />"],
  ['another order of attributes', '<Feit zonderEenheid id="a-001" />'],
  ['a line break', '<Feit\n  id="a-001"\n/>'],
  ['no space before the end', '<Feit id="a-001"/>'],
  ['within a sentence', 'Van alle <Feit id="a-001" /> deelnemers.'],
])('a text cites a fact however it is written: %s', (_, mdx) => {
  expect(citedInText(tree(mdx)).facts).toEqual(['a-001']);
});

test('a text in MDX cites facts, tariffs and tables; a text in YAML facts and tariffs', () => {
  expect(citedInText(tree('<Feit id="a-001" /> <Tarief id="cursus" />\n\n<Tabel id="banen" />'))).toEqual({
    facts: ['a-001'],
    tariffs: ['cursus'],
    tables: ['banen'],
  });
  expect(citedInFields({ uitleg: ['{feit:b-002} en {tarief:lijn}'] })).toEqual({ facts: ['b-002'], tariffs: ['lijn'], tables: [] });
});

test('what stands in code or in a comment is not cited', () => {
  expect(citedInText(tree('`<Feit id="a-001" />`')).facts).toEqual([]);
});

test('a text leads to its terms, each once', () => {
  const mdx = '<Begrip id="wsp">WSP</Begrip> en <Begrip\n  id=\'cv-bank\'>x</Begrip> <Begrip id="wsp">wsp</Begrip>\n\n<Begrippen tot="m" />';
  expect(termsIn(tree(mdx))).toEqual(['wsp', 'cv-bank']);
});

const lists = {
  flows: { stappen: { oplevert: 'Voor {feit:a-009}', vragen: [{ vraag: 'Kost {tarief:cursus}' }] } },
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

const cited = (mdx: string, front = {}) => citedOn(tree(mdx), front, lists);

test('a page cites each thing once: in its front matter, its text and the flows it shows', () => {
  const front = { feiten: ['a-001'], samenvatting: 'Kost {tarief:lijn}' };
  const mdx = '<Feit id="a-001" /> <Feit id="a-003" />\n\n<Stappen stroom="stappen" />';
  expect(cited(mdx, front)).toEqual({ facts: ['a-001', 'a-003', 'a-009'], tariffs: ['lijn', 'cursus'], tables: [] });
});

test('the call to a flow cites what it says of the flow, and no more', () => {
  expect(cited('', { stroom: 'stappen' }).facts).toEqual(['a-009']);
  expect(cited('<Hulp stroom="stappen" />')).toEqual({ facts: ['a-009'], tariffs: [], tables: [] });
});

test.each(['<Tarieven />', '<Tarieven/>'])('the table of tariffs cites them all: %s', (mdx) => {
  expect(cited(mdx).tariffs).toEqual(['cursus', 'lijn']);
});

test('the glossary cites what its terms cite', () => {
  expect(cited('<Begrippen/>').facts).toEqual(['a-066']);
  expect(cited("<Begrippen tot='m' />").facts).toEqual([]);
});

test('a page cites the facts or the table of its charts, and the facts of its drawings', () => {
  expect(cited('<Grafiek id="steun" />')).toEqual({ facts: ['a-108', 'a-111'], tariffs: [], tables: [] });
  expect(cited('<Grafiek id="banen" />\n\n<Tabel id="uren" />')).toEqual({ facts: [], tariffs: [], tables: ['uren', 'banen'] });
  expect(cited('<Schema id="samenhang" />').facts).toEqual(['a-033', 'a-034']);
});

test('a flow cites the facts of its questions, the tariffs it reckons with, and what its outcomes show', () => {
  const flow = {
    feiten: ['a-001'],
    vragen: [{ feiten: ['a-002', 'a-003'], hulp: 'Kost {tarief:lijn}' }, { rijen: [{ feiten: ['a-001'] }] }],
    posten: [{ tarief: 'cursus' }],
    teller: { posten: [{ tarief: 'toets', tariefTot: 'examen' }] },
  };
  expect(citedInFlow(flow, [tree('Van <Feit id="a-004" />'), undefined])).toEqual({
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
