import { expect, test } from 'vitest';
import { comparisonFlow, costFlow, flowOf, stepsFlow, testFlow } from '../../../tests/golden/content.ts';
import { texts } from '../../../tests/site/content.ts';
import { smallFlow } from '../../../tests/views/small-flow.ts';
import type { Flow } from '../../schema/flow.ts';
import type { Outcome } from '../../schema/page.ts';
import { methodOf } from './by-hand.ts';

/** Outcomes that are called by their own id. */
const outcomes = new Proxy<Record<string, Outcome>>({}, { get: (_, id): Outcome => ({ titel: String(id), toon: 'informatie' }) });

const method = (flow: Flow) => methodOf(flow, texts, outcomes);

const everything = (flow: Flow): string => {
  const { intro, rules, notes } = method(flow);
  return [intro, ...rules, ...notes].join('\n');
};

test.each([testFlow, stepsFlow, costFlow, comparisonFlow, flowOf('route', 'wegwijzer'), flowOf('werkbedrijf', 'toets')])(
  'nothing is left to fill in: $titel',
  (flow) => {
    expect(everything(flow)).not.toMatch(/[{}]|undefined/);
  },
);

const roles = [
  { id: 'ja', label: 'Zeker', telt: 'vervuld' },
  { id: 'nee', label: 'Nog niet', telt: 'niet-vervuld' },
  { id: 'half', label: 'Half', telt: 'onbekend' },
  { id: 'geen-idee', label: 'Geen idee', telt: 'onbekend' },
];
const choice = (id: string) => ({ soort: 'keuze', id, titel: id, vraag: `${id}?`, waarom: 'Daarom.', antwoorden: roles });
const place = [{ bron: 'gids', plaats: '1' }];
const small = smallFlow('toets', {
  vragen: ['een', 'twee', 'drie'].map(choice),
  groepen: [
    { id: 'basis', titel: 'Basis' },
    { id: 'los', titel: 'Los daarvan', buitenOordeel: true },
  ],
  voorwaarden: [
    { id: 'a', titel: 'Twee in een', uitleg: 'a', groep: 'basis', vragen: ['een', 'twee'], bronnen: place },
    { id: 'b', titel: 'Drie', uitleg: 'b', groep: 'los', vragen: ['drie'], bronnen: place },
  ],
  oordelen: [{ als: { groep: 'basis', minstens: 1, van: 'niet-vervuld' }, uitkomst: 'nee' }, { uitkomst: 'ja' }],
});

test('a test: the verdicts in the order in which they are tried, with the labels of the flow and the numbers of their questions', () => {
  const { rules } = method(small);
  expect(rules).toEqual([
    'Is dit zo: minstens 1 keer ‘Nog niet’ bij ‘Basis’ (vraag 1, 2)? Dan is de uitkomst: ‘nee’.',
    'Is niets hiervan zo? Dan is de uitkomst: ‘ja’.',
  ]);
});

test('a test: a condition with more questions, and what counts for no verdict, are told', () => {
  const { notes } = method(small);
  expect(notes).toEqual([
    '‘Twee in een’ is pas vervuld als elk antwoord op deze vragen als vervuld telt: 1, 2. Een vraag die voor u vervalt, telt niet mee.',
    '‘Los daarvan’ telt niet mee voor de uitkomst.',
  ]);
});

test('a wayfinder without an outcome for nothing but unknown answers says nothing of it', () => {
  expect(method(flowOf('route', 'wegwijzer')).notes[0]).toContain('contact-zoeken');
  expect(method(flowOf('sw-scenario', 'wegwijzer')).notes).toEqual([]);
});

test('a comparison: the points of the answers, and the row that can be read in two ways', () => {
  const { intro, notes } = method(comparisonFlow);
  expect(intro).toContain('Heel belangrijk = 2');
  expect(notes.join()).toContain('Concurrerend aanbod');
});
