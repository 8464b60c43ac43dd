import { describe, expect, test } from 'vitest';
import { comparisonFlow, costFlow, testFlow } from '../../tests/flows/small-flows.ts';
import { allFields, screensWith } from '../../tests/golden/states.ts';
import type { Answers } from '../rules/answers.ts';
import { fieldsOf } from '../rules/questionnaire.ts';
import { prune } from '../rules/route.ts';
import type { Flow } from '../schema/flow.ts';
import { writeHandover, writeLink } from './write-link.ts';

const outcome = { kind: 'outcome' } as const;
const yes = { statuten: 'ja', doel: 'ja', bestuur: 'ja', 'begroting': 'ja', 'verzekering': 'ja', bezoekers: 'ja' };

test('the version comes first, then the answers in the order of the content, whatever order they were given in', () => {
  const turned = Object.fromEntries(Object.entries(yes).reverse());
  expect(writeLink(testFlow, turned, outcome)).toBe('v=1&statuten=ja&doel=ja&bestuur=ja&begroting=ja&verzekering=ja&bezoekers=ja');
});

test('a state without answers is the version alone', () => {
  expect(writeLink(testFlow, {}, { kind: 'question', id: 'statuten' })).toBe('v=1');
});

test('the first open question and the outcome are not written: they follow from the answers', () => {
  expect(writeLink(testFlow, { statuten: 'ja' }, { kind: 'question', id: 'doel' })).toBe('v=1&statuten=ja');
});

test('another open question is marked behind its answer, or alone where it has none', () => {
  expect(writeLink(testFlow, { statuten: 'ja' }, { kind: 'question', id: 'statuten' })).toBe('v=1&statuten=ja.nu');
  expect(writeLink(testFlow, { statuten: 'ja' }, { kind: 'question', id: 'bezoekers' })).toBe('v=1&statuten=ja&bezoekers=.nu');
});

test('the review is a pair of its own at the end', () => {
  expect(writeLink(testFlow, { statuten: 'ja' }, { kind: 'review' })).toBe('v=1&statuten=ja&nu=nakijken');
});

test('answers that do not matter are left out', () => {
  const answers = {
    wijze: 'samen',
    contract: 'nieuw',
    meebetalen: 'nee',
    'bijdrage-week': 5,
    weken: 12,
    leden: 6,
    gasten: 4,
  };
  expect(writeLink(costFlow, answers, outcome)).toBe('v=1&wijze=samen&meebetalen=nee&weken=12&leden=6&gasten=4');
});

test('of a screen with more numbers the first field bears the mark', () => {
  const answers = { wijze: 'weet-niet', weken: 12, leden: 6, gasten: 4 };
  expect(writeLink(costFlow, answers, { kind: 'question', id: 'bezoekers' })).toBe(
    'v=1&wijze=weet-niet&weken=12&leden=6.nu&gasten=4',
  );
});

describe('a series is one string, a character per row', () => {
  const answersTo = (series: string, answer: string): Answers =>
    Object.fromEntries(
      comparisonFlow.vragen
        .filter(({ reeks }) => reeks === series)
        .flatMap((question) => fieldsOf(comparisonFlow, question))
        .map(({ id }) => [id, answer]),
    );

  test('21 weights, 10 building blocks; a series without any answer is left out', () => {
    const weights = { ...answersTo('belang', 'niet'), arbeidsmarktoverleg: 'heel', ruimte: 'wel', 'parkeren': 'weet-niet' };
    expect(writeLink(comparisonFlow, weights, outcome)).toBe('v=1&belang=20000001000000000000x');
    expect(writeLink(comparisonFlow, answersTo('bouwstenen', 'geen'), outcome)).toBe('v=1&bouwstenen=0000000000');
  });

  test('a description that options share is written with the sign of the first', () => {
    expect(writeLink(comparisonFlow, { ...answersTo('bouwstenen', 'weet-niet'), 'blok-sleutel': 'plan-2' }, outcome)).toBe(
      'v=1&bouwstenen=xxxxxxxxx2',
    );
  });

  test('a row without an answer has a character of its own, and the open screen is marked by its group', () => {
    expect(writeLink(comparisonFlow, { kosten: 'wel' }, { kind: 'question', id: 'belang-werkgevers' })).toBe(
      'v=1&belang=nnn1nnnnnnnnnnnnnnnnn.werkgevers',
    );
  });
});

test('answers for another flow say which flow they come from', () => {
  expect(writeHandover({ leden: 3, gasten: 2 }, 'modules')).toBe('v=1&leden=3&gasten=2&uit=modules');
});

describe('the longest link fits a small QR code: 160 characters of path and fragment', () => {
  const longest = (
    id: string,
    flow: Flow,
    values: (field: ReturnType<typeof allFields>[number]) => readonly (string | number | undefined)[],
  ): string => {
    const combinations = allFields(flow).reduce<readonly Answers[]>(
      (all, field) =>
        all.flatMap((answers) => values(field).map((value) => (value === undefined ? answers : { ...answers, [field.id]: value }))),
      [{}],
    );
    const states = new Map(combinations.map((answers) => prune(flow, answers)).map((answers) => [JSON.stringify(answers), answers]));
    const links = [...states.values()].flatMap((answers) =>
      screensWith(flow, answers).map((screen) => `/hulp/${id}/#${writeLink(flow, answers, screen)}`),
    );
    return links.reduce((long, link) => (link.length > long.length ? link : long), '');
  };

  test('voorwaarden, over every state', () => {
    const link = longest('voorwaarden', testFlow, (field) => [undefined, ...(field.kind === 'choice' ? field.options : [])]);
    expect(link.length, link).toBeLessThanOrEqual(160);
  });

  test('kosten, over every choice with numbers left out or at their highest', () => {
    const link = longest('kosten', costFlow, (field) => [undefined, ...(field.kind === 'choice' ? field.options : [field.highest])]);
    expect(link.length, link).toBeLessThanOrEqual(160);
  });

  test('varianten: every answer takes one character, so one answer per screen shows every length', () => {
    const first = new Set(comparisonFlow.vragen.flatMap((question) => fieldsOf(comparisonFlow, question)[0]?.id ?? []));
    const link = longest('varianten', comparisonFlow, ({ id, kind }) =>
      first.has(id) && kind === 'choice' ? [undefined, 'weet-niet'] : ['weet-niet'],
    );
    expect(link.length, link).toBeLessThanOrEqual(160);
  });
});
