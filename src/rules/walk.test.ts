import { expect, test } from 'vitest';
import { testFlow, wayFlow } from '../../tests/flows/small-flows.ts';
import type { TestFlow } from '../schema/flow.ts';
import { walkOf, type Walk } from './walk.ts';

const question = (id: string, rest: object = {}): TestFlow['vragen'][number] => ({
  soort: 'keuze',
  id,
  titel: id,
  vraag: id,
  waarom: id,
  antwoorden: [
    { id: 'ja', label: 'ja', telt: 'vervuld' },
    { id: 'nee', label: 'nee', telt: 'niet-vervuld' },
    { id: 'weet-niet', label: 'weet-niet', telt: 'onbekend' },
  ],
  ...rest,
});

const condition = (id: string, vragen: readonly string[], groep = 'een'): TestFlow['voorwaarden'][number] => ({
  id,
  titel: id,
  uitleg: id,
  groep,
  vragen: [...vragen],
  bronnen: [],
});

const worstFirst: TestFlow['oordelen'] = [
  { uitkomst: 'nee', als: { minstens: 1, van: 'niet-vervuld' } },
  { uitkomst: 'onbekend', als: { minstens: 1, van: 'onbekend' } },
  { uitkomst: 'ja' },
];

const testOf = (parts: Partial<TestFlow>): TestFlow => ({
  ...testFlow,
  groepen: [{ id: 'een', titel: 'Een' }],
  oordelen: worstFirst,
  ...parts,
});

const leadsOf = (walk: Walk): Record<string, string> =>
  Object.fromEntries(
    walk.nodes.map(({ key, answers }) => [key, answers.map(({ to }) => (to.kind === 'node' ? to.key : `#${to.id}`)).join(' ')]),
  );

test('a test asks each field once per verdict that the answers so far point to', () => {
  const walk = walkOf(testOf({ vragen: [question('a'), question('b')], voorwaarden: [condition('a', ['a']), condition('b', ['b'])] }));
  expect(leadsOf(walk)).toEqual({
    a: 'b b-nee b-onbekend',
    b: '#ja #nee #onbekend',
    'b-nee': '#nee #nee #nee',
    'b-onbekend': '#onbekend #nee #onbekend',
  });
  expect(walk.nodes[0]?.key).toBe('a');
});

test('a verdict that no answer can change is told on the way, and the questions go on', () => {
  const walk = walkOf(testOf({ vragen: [question('a'), question('b')], voorwaarden: [condition('a', ['a']), condition('b', ['b'])] }));
  expect(walk.nodes.map(({ key, standing, settled }) => [key, standing, settled])).toContainEqual(['b-nee', 'nee', 'nee']);
  expect(walk.nodes.find(({ key }) => key === 'b-onbekend')).toMatchObject({ standing: 'onbekend', settled: undefined });
});

test('what is unknown in a condition of two questions is kept apart from what stays unknown, where that makes a difference', () => {
  const unknownFirst: TestFlow['oordelen'] = [
    { uitkomst: 'onbekend', als: { minstens: 1, van: 'onbekend' } },
    { uitkomst: 'nee', als: { minstens: 1, van: 'niet-vervuld' } },
    { uitkomst: 'ja' },
  ];
  const walk = walkOf(
    testOf({
      oordelen: unknownFirst,
      vragen: [question('a'), question('b'), question('c')],
      voorwaarden: [condition('a', ['a']), condition('bc', ['b', 'c'])],
    }),
  );
  const leads = leadsOf(walk);
  expect(Object.keys(leads).filter((key) => key.startsWith('c'))).toHaveLength(4);
  expect(leads['c-onbekend']).not.toBe(leads['c-onbekend-2']);
});

test('rows of a list are fields of their own; what may be skipped or counts for no verdict is left out', () => {
  const rows = {
    soort: 'lijst',
    id: 'lijst',
    rijen: [
      { id: 'r1', titel: 'r1' },
      { id: 'r2', titel: 'r2' },
    ],
  };
  const walk = walkOf(
    testOf({
      groepen: [
        { id: 'een', titel: 'Een' },
        { id: 'buiten', titel: 'Buiten', buitenOordeel: true },
      ],
      vragen: [question('lijst', rows), question('x', { vrijblijvend: true }), question('y')],
      voorwaarden: [condition('r1', ['r1']), condition('r2', ['r2']), condition('x', ['x']), condition('y', ['y'], 'buiten')],
    }),
  );
  expect(new Set(walk.nodes.map(({ field }) => field))).toEqual(new Set(['r1', 'r2']));
  expect(walk.nodes.every((node) => node.question === 'lijst')).toBe(true);
});

test('a wayfinder remembers nothing but that every answer was unknown, and that only while it matters', () => {
  const walk = walkOf(wayFlow);
  expect(walk.nodes.filter(({ standing }) => standing !== undefined).map(({ standing }) => standing)).toEqual([
    'navragen',
    'navragen',
    'navragen',
  ]);
  const withoutIt = walkOf({ ...wayFlow, oordelen: undefined });
  expect(withoutIt.nodes.map(({ key }) => key)).toEqual(wayFlow.vragen.map(({ id }) => id));
  expect(withoutIt.outcomes).not.toContain('navragen');
});

test('how many questions come before and are still to answer, at least and at most', () => {
  const places = walkOf(wayFlow).nodes.map(({ key, before, left }) => [key, before.fewest, before.most, left.fewest, left.most]);
  expect(places).toContainEqual(['gekozen', 0, 0, 1, 4]);
  expect(places).toContainEqual(['haast', 2, 2, 2, 2]);
});
