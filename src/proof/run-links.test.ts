import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { itemFrom, subjectOf } from '../../tests/flows/subject.ts';
import { comparisonFlow, testFlow } from '../../tests/flows/small-flows.ts';
import { goldenLinks } from '../schema/proof.ts';
import type { Flow } from '../schema/flow.ts';
import { runLinks } from './run-links.ts';
import type { Subject } from './subject.ts';

const run = (flow: Flow, text: string, more: Partial<Subject> = {}) =>
  runLinks(subjectOf(flow, more), goldenLinks.parse(parse(text)), itemFrom(text, 'links', 'content/proeven/links.yaml')).problems;

const told = (flow: Flow, text: string, more: Partial<Subject> = {}): readonly string[] =>
  run(flow, text, more).map(({ field, found }) => `${field}: ${found}`);

const yes = 'v=1&statuten=ja&doel=ja&bestuur=ja&begroting=ja&verzekering=ja&bezoekers=ja';

const sound = `
- { link: "/hulp/proef/#v=1", toont: vraag statuten }
- { link: "/hulp/proef/#v=1&statuten=ja&nu=nakijken", toont: nakijken }
- { link: "/hulp/proef/#${yes}", toont: uitkomst voldoet, vervuld: 5 van 5 }
- { link: "/hulp/proef/#v=1&statuten=ja.nu&doel=nee", toont: vraag statuten }
- { link: "/hulp/proef/#v=1&statuten=soms&kleur=rood", toont: vraag statuten, antwoorden: {}, meldingen: [onbekend-antwoord statuten, onbekende-vraag] }
- { link: "/hulp/proef/#v=1&statuten=ja&uit=kosten", toont: vraag doel, schrijft: v=1&statuten=ja, van: kosten }
`;

test('links that open what they opened give no problem', () => {
  expect(told(testFlow, sound)).toEqual([]);
  expect(
    told(comparisonFlow, '- { link: "/hulp/proef/#v=1&belang=10000", toont: uitkomst volgorde, volgorde: [[plan-1], [plan-2], [plan-3]] }'),
  ).toEqual([]);
});

test.each<readonly [string, string, string]>([
  [
    'another screen',
    '- { link: "/hulp/proef/#v=1&statuten=ja", toont: vraag statuten }',
    '[1].toont: De link /hulp/proef/#v=1&statuten=ja geeft nu: vraag doel; hij hoort te geven: vraag statuten.',
  ],
  [
    'another saying',
    `- { link: "/hulp/proef/#${yes}", toont: uitkomst voldoet, vervuld: 4 van 5 }`,
    `[1].vervuld: De link /hulp/proef/#${yes} geeft nu: 5 van 5; hij hoort te geven: 4 van 5.`,
  ],
  [
    'another notice',
    '- { link: "/hulp/proef/#v=1&statuten=ja&statuten=nee", toont: vraag doel, antwoorden: { statuten: ja } }',
    '[1]: De link /hulp/proef/#v=1&statuten=ja&statuten=nee geeft nu: [dubbel]; hij hoort te geven: [].',
  ],
  [
    'another flow',
    '- { link: "/hulp/anders/#v=1", toont: vraag statuten }',
    '[1].link: De link /hulp/anders/#v=1 geeft nu: /hulp/proef/; hij hoort te geven: /hulp/anders/.',
  ],
  [
    'no link at all',
    '- { link: "/hulp/proef/#top", toont: vraag statuten }',
    '[1].toont: De link /hulp/proef/#top geeft nu: niets: hij wordt niet gelezen als link; hij hoort te geven: vraag statuten.',
  ],
])('%s', (_, text, expected) => {
  expect(told(testFlow, text)).toEqual([expected]);
});

const [first, ...others] = testFlow.vragen;
const renamed = {
  ...testFlow,
  vragen: first === undefined ? others : [{ ...first, id: 'akte' }, ...others],
  voorwaarden: testFlow.voorwaarden.map((one) => ({ ...one, vragen: one.vragen.map((id) => (id === 'statuten' ? 'akte' : id)) })),
} as Flow;

test('a renamed question is one fault, whatever number of links break, and says what to write where', () => {
  const problems = run(renamed, sound);
  expect(problems.map(({ file, line, field }) => [file, line, field])).toEqual([['content/proeven/links.yaml', 3, '[2].link']]);
  expect(problems[0]?.found).toBe(
    'De stroom "proef" heeft geen vraag "statuten" meer. Deze en nog 3 links werken dan niet, en lezers hebben zulke links.',
  );
  expect(problems[0]?.remedy).toBe('Zet de nieuwe naam in hernoemd.yaml: proef: [{ van: statuten, naar: … }].');
});

test('with the old name in hernoemd.yaml every link works, under the new name', () => {
  const kept = sound
    .split('\n')
    .filter((line) => !line.includes('soms'))
    .join('\n');
  expect(told(renamed, kept, { renames: [{ van: 'statuten', naar: 'akte' }] })).toEqual([]);
});

test('a renamed answer is a fault too', () => {
  const answers =
    first !== undefined && 'antwoorden' in first
      ? first.antwoorden.map((answer) => (answer.id === 'ja' ? { ...answer, id: 'zeker' } : answer))
      : [];
  const flow = { ...testFlow, vragen: [{ ...first, antwoorden: answers }, ...others] } as Flow;
  expect(run(flow, '- { link: "/hulp/proef/#v=1&statuten=ja", toont: vraag doel }').map(({ found }) => found)).toEqual([
    'De stroom "proef" heeft bij "statuten" geen antwoord "ja" meer. Deze link werkt dan niet, en lezers hebben zulke links.',
  ]);
});
