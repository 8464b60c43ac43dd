import { describe, expect, test } from 'vitest';
import { comparisonFlow, costFlow, labelFlow, testFlow } from '../../tests/flows/small-flows.ts';
import type { Answers } from '../rules/answers.ts';
import { fieldsOf } from '../rules/questionnaire.ts';
import { writeHandover, writeLink } from './write-link.ts';

const outcome = { kind: 'outcome' } as const;
const yes = { statuten: 'ja', doel: 'ja', bestuur: 'ja', begroting: 'ja', verzekering: 'ja', bezoekers: 'ja' };

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
  expect(writeLink(costFlow, answers, { kind: 'question', id: 'bezoekers' })).toBe('v=1&wijze=weet-niet&weken=12&leden=6.nu&gasten=4');
});

describe('a series is one string, a character per row', () => {
  const answersTo = (series: string, answer: string): Answers =>
    Object.fromEntries(
      comparisonFlow.vragen
        .filter((question) => question.soort === 'reeks' && question.reeks === series)
        .flatMap((question) => fieldsOf(comparisonFlow, question))
        .map(({ id }) => [id, answer]),
    );

  test('a series without any answer is left out', () => {
    const weights = { ...answersTo('belang', 'niet'), ruimte: 'heel', sfeer: 'wel', parkeren: 'weet-niet' };
    expect(writeLink(comparisonFlow, weights, outcome)).toBe('v=1&belang=2010x');
    expect(writeLink(comparisonFlow, answersTo('bouwstenen', 'geen'), outcome)).toBe('v=1&bouwstenen=000');
  });

  test('a description that options share is written with the sign of the first', () => {
    expect(writeLink(comparisonFlow, { ...answersTo('bouwstenen', 'weet-niet'), 'blok-sleutel': 'plan-2' }, outcome)).toBe(
      'v=1&bouwstenen=xx2',
    );
  });

  test('a row without an answer has a character of its own, and the open screen is marked by its group', () => {
    expect(writeLink(comparisonFlow, { kosten: 'wel' }, { kind: 'question', id: 'belang-buurt' })).toBe('v=1&belang=n1nnn.buurt');
  });
});

test('several choices are joined in one answer', () => {
  expect(writeLink(labelFlow, { wat: 'muziek_sport', wie: 'jeugd' }, { kind: 'question', id: 'waar' })).toBe(
    'v=1&wat=muziek_sport&wie=jeugd',
  );
});

test('answers for another flow say which flow they come from', () => {
  expect(writeHandover({ leden: 3, gasten: 2 }, 'teller')).toBe('v=1&leden=3&gasten=2&uit=teller');
});
