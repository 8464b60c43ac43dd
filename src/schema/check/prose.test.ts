import { expect, test } from 'vitest';
import { itemOf } from './item.ts';
import type { Kind } from './kind.ts';
import { checkProse } from './prose.ts';
import type { Style } from '../style.ts';
import { styleRules } from './style-rules.ts';
import { readYaml } from './yaml-file.ts';

const style: Style = {
  verboden: [
    { woord: ['je', 'jij', 'jullie'], schrijf: 'Schrijf "u".' },
    { woord: ['dient te', 'dienen te'], schrijf: 'Schrijf "moet".' },
    { woord: 'helaas', schrijf: 'Laat dit woord weg.' },
    { woord: 'c++', schrijf: 'Noem de taal niet.' },
  ],
  naamwoorden: { enkelvoud: ['artikel'], meervoud: ['artikelen'] },
};

const saidIn = (text: string, kind: Kind = 'flow', field = 'titel', own: Style | undefined = style): readonly string[] => {
  const yaml = readYaml(`${field}: ${JSON.stringify(text)}\n`);
  return checkProse(itemOf({ kind, id: 'x', file: 'x.yaml', yaml, data: yaml.data }), styleRules(own)).map(({ found }) => found);
};

test.each(['€ 120', '€120', '€\u00a03.000', '€ 1.200,50', '120 euro', '1.200 EUR', '77%', '77 %', '11,5 procent'])(
  '%s belongs in the content of figures',
  (figure) => {
    expect(saidIn(`Dit is ${figure}.`)).toEqual([`Er staat: "${figure}".`]);
  },
);

test.each(['twaalf maanden', 'de euro', 'in 2016', '{tarief:cursus}', 'artikel 62', 'procent'])('%s may stand in a text', (words) => {
  expect(saidIn(`Dit is ${words}.`)).toEqual([]);
});

test.each(['dient te', 'Dienen  te', 'helaas', 'je', 'Jij', 'jullie', 'C++'])('%s is not a word of this style', (said) => {
  expect(saidIn(`Dit is ${said} zo.`)).toEqual([`Er staat: "${said}".`]);
});

test.each(['jezelf-toets', 'conformiteit', 'Jeugd', 'bijeen', 'project'])('a word within %s is no slip', (said) => {
  expect(saidIn(said)).toEqual([]);
});

test.each(['outcome', 'contact', 'term', 'edition', 'request', 'change'] as const)('a bare number in a text of a %s is told', (kind) => {
  expect(saidIn('Dat duurt 12 maanden.', kind, 'uitleg')).toEqual(['Er staat: "12".']);
});

test('an amount or a percentage is told once, not as a number too', () => {
  expect(saidIn('Dat is € 120 en 77% van 35.', 'flow', 'waarom')).toEqual(['Er staat: "€ 120".', 'Er staat: "77%".', 'Er staat: "35".']);
});

test('a title, a sign and how long our own flow takes may hold a number, and so may words of the interface', () => {
  expect(saidIn('De 21 criteria')).toEqual([]);
  expect(saidIn('ongeveer 3 minuten', 'flow', 'duur')).toEqual([]);
  expect(saidIn('1', 'flow', 'teken')).toEqual([]);
  expect(saidIn('2026-11-22', 'page', 'gecontroleerd')).toEqual([]);
  expect(saidIn('Vul een getal in van 0 tot 10.', 'texts', 'uitleg')).toEqual([]);
});

test('a chapter and a document keep the name that they have', () => {
  expect(saidIn('Waar kijk je wat na', 'fact', 'plaats')).toEqual([]);
  expect(saidIn('Waar kijk je wat na', 'source')).toEqual([]);
});

test('a fact may hold its figure', () => {
  expect(saidIn('De cursus kost € 120.', 'fact', 'stelling')).toEqual([]);
});

test('without a style no word and no number is told, but an amount is: that belongs with its year and source', () => {
  expect(saidIn('Helaas betaal je 35 keer € 120.', 'flow', 'waarom', {})).toEqual(['Er staat: "€ 120".']);
});

test('the months are those of the language, or those of the style', () => {
  const nouns = { naamwoorden: { enkelvoud: ['artikel'], meervoud: ['artikelen'] } };
  expect(saidIn('Vanaf 1 juli mag dat.', 'flow', 'waarom', nouns)).toEqual([]);
  const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
  expect(saidIn('Vanaf 1 jul mag dat, niet 1 juli.', 'flow', 'waarom', { ...nouns, maanden: months })).toEqual(['Er staat: "1".']);
});

test('a warning of a flow may name the number that a reader gave', () => {
  const yaml = readYaml('waarschuwingen:\n  - { id: weinig, tekst: U vulde 0 maanden in. }\n');
  expect(checkProse(itemOf({ kind: 'flow', id: 'x', file: 'x.yaml', yaml, data: yaml.data }), styleRules(style))).toEqual([]);
});
