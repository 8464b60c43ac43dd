import { describe, expect, test } from 'vitest';
import { comparisonFlow, costFlow, testFlow } from '../../tests/flows/small-flows.ts';
import type { Flow } from '../schema/flow.ts';
import { readLink, type StateReading } from './read-link.ts';

const read = (flow: Flow, fragment: string, renames: readonly { van: string; naar: string }[] = []): StateReading => {
  const reading = readLink(flow, fragment, renames);
  if (reading.kind !== 'state') throw new Error(`"${fragment}" was read as ${reading.kind}`);
  return reading;
};

const yes = 'v=1&statuten=ja&doel=ja&bestuur=ja&begroting=ja&verzekering=ja&bezoekers=ja';

describe('what a link opens', () => {
  test('the outcome when the answers suffice, else the first open question; with all answers kept', () => {
    expect(read(testFlow, yes)).toEqual(expect.objectContaining({ screen: { kind: 'outcome' }, notices: [] }));
    expect(read(testFlow, 'v=1&statuten=ja&bestuur=nee')).toEqual(
      expect.objectContaining({
        answers: { statuten: 'ja', bestuur: 'nee' },
        screen: { kind: 'question', id: 'doel' },
        notices: [],
      }),
    );
  });

  test('it reads the same with and without #', () => {
    expect(readLink(testFlow, `#${yes}`)).toEqual(readLink(testFlow, yes));
  });

  test('the question that is marked, also where the answers suffice', () => {
    expect(read(testFlow, yes.replace('doel=ja', 'doel=ja.nu')).screen).toEqual({ kind: 'question', id: 'doel' });
    expect(read(costFlow, 'v=1&gasten=3.nu').screen).toEqual({ kind: 'question', id: 'bezoekers' });
    expect(read(comparisonFlow, `v=1&bouwstenen=nnn.beheer`).screen).toEqual({
      kind: 'question',
      id: 'bouwstenen-beheer',
    });
  });

  test('the review, with or without enough answers', () => {
    expect(read(testFlow, `${yes}&nu=nakijken`).screen).toEqual({ kind: 'review' });
    expect(read(testFlow, 'v=1&nu=nakijken').screen).toEqual({ kind: 'review' });
  });

  test('the order of the pairs does not matter', () => {
    const turned = yes.split('&').reverse().join('&');
    expect(readLink(testFlow, turned)).toEqual(readLink(testFlow, yes));
  });

  test('either sign of a shared description', () => {
    expect(read(comparisonFlow, 'v=1&bouwstenen=2x3').answers).toEqual(
      expect.objectContaining({
        'blok-zaal': 'plan-1',
        'blok-sleutel': 'plan-2',
      }),
    );
  });
});

describe('versions', () => {
  test('a later version than this release knows is not read', () => {
    for (const newer of ['2', '10', '99999999999999999999'])
      expect(readLink(testFlow, yes.replace('v=1', `v=${newer}`))).toEqual({ kind: 'newer' });
  });

  test.each(['', '0', 'x', '-1', '1.5', '١'])('version "%s" is not known: the rest is read and the reader is told', (given) => {
    const { answers, notices } = read(testFlow, yes.replace('v=1', `v=${given}`));
    expect(Object.keys(answers)).toHaveLength(6);
    expect(notices).toEqual([{ code: 'versie-onbekend' }]);
  });

  test('without version the answers are read all the same, and the reader is told', () => {
    expect(read(testFlow, 'statuten=ja&doel=nee')).toEqual(
      expect.objectContaining({
        answers: { statuten: 'ja', doel: 'nee' },
        notices: [{ code: 'versie-onbekend' }],
      }),
    );
    expect(read(comparisonFlow, 'bouwstenen=111')).toEqual(
      expect.objectContaining({
        screen: { kind: 'outcome' },
        notices: [{ code: 'versie-onbekend' }],
      }),
    );
  });

  test.each(['', '#', '#uitkomst', '#statuten', '#nakijken', 'iets=anders', 'nu=nakijken', 'statuten='])(
    '"%s" holds no state: a place on the page, or nothing',
    (fragment) => {
      expect(readLink(testFlow, fragment)).toEqual({ kind: 'none' });
    },
  );
});

test('old ids are read under their new name, in answers and in the mark', () => {
  const renames = [
    { van: 'bewerkersovereenkomst', naar: 'begroting' },
    { van: 'statuten=j', naar: 'statuten=ja' },
  ];
  expect(read(testFlow, 'v=1&statuten=j&bewerkersovereenkomst=nee.nu', renames)).toEqual(
    expect.objectContaining({
      answers: { statuten: 'ja', begroting: 'nee' },
      screen: { kind: 'question', id: 'begroting' },
      notices: [],
    }),
  );
});

test('an old and a new id for one question are told as double', () => {
  const { answers, notices } = read(testFlow, 'v=1&oud=nee&statuten=ja', [{ van: 'oud', naar: 'statuten' }]);
  expect({ answers, notices }).toEqual({ answers: { statuten: 'nee' }, notices: [{ code: 'dubbel' }] });
});
