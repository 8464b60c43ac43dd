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

describe('what is dropped is told', () => {
  test.each([
    ['an unknown question', `${yes}&onzin=ja`, [{ code: 'onbekende-vraag' }]],
    ['an unknown answer', 'v=1&statuten=misschien', [{ code: 'onbekend-antwoord', about: 'statuten' }]],
    ['an answer of another question', 'v=1&statuten=deels', [{ code: 'onbekend-antwoord', about: 'statuten' }]],
    ['an answer in capitals', 'v=1&statuten=JA', [{ code: 'onbekend-antwoord', about: 'statuten' }]],
    ['an empty answer', 'v=1&statuten=', [{ code: 'onbekend-antwoord', about: 'statuten' }]],
    ['a key without value', 'v=1&statuten', [{ code: 'onbekend-antwoord', about: 'statuten' }]],
    ['an unknown screen', 'v=1&nu=ergens', [{ code: 'onbekende-vraag' }]],
    ['an unknown mark', 'v=1&statuten=ja.daar', [{ code: 'onbekende-vraag' }]],
    ['two marked questions', 'v=1&statuten=ja.nu&doel=ja.nu', [{ code: 'dubbel' }]],
    ['a marked question and the review', 'v=1&statuten=ja.nu&nu=nakijken', [{ code: 'dubbel' }]],
    ['two versions', 'v=1&statuten=ja&v=2', [{ code: 'dubbel' }]],
    [
      'several at once, each told once',
      'v=1&a=1&b=2&statuten=x&doel=y',
      [{ code: 'onbekende-vraag' }, { code: 'onbekend-antwoord', about: 'statuten' }, { code: 'onbekend-antwoord', about: 'doel' }],
    ],
  ])('%s', (_, fragment, notices) => {
    expect(read(testFlow, fragment).notices).toEqual(notices);
  });

  test('of a key that comes twice the first counts', () => {
    const { answers, notices } = read(testFlow, 'v=1&statuten=ja&statuten=nee');
    expect({ answers, notices }).toEqual({ answers: { statuten: 'ja' }, notices: [{ code: 'dubbel' }] });
  });

  test('a number that is too high is brought down to the highest', () => {
    for (const high of ['10000', '999999999999', '9'.repeat(400)]) {
      const { answers, notices } = read(costFlow, `v=1&weken=${high}`);
      expect({ answers, notices }).toEqual({ answers: { weken: 9999 }, notices: [{ code: 'getal-aangepast', about: 'weken' }] });
    }
  });

  test.each(['-1', '1,5', '1.5', '1.000', '1e3', '0x10', '12 ', '', 'Infinity', '１２'])('"%s" is no number of a link', (text) => {
    const { answers, notices } = read(costFlow, `v=1&weken=${text}`);
    expect({ answers, notices }).toEqual({ answers: {}, notices: [{ code: 'onbekend-antwoord', about: 'weken' }] });
  });

  test('an answer that does not matter on this wijze', () => {
    expect(read(costFlow, 'v=1&wijze=samen&contract=nieuw')).toEqual(
      expect.objectContaining({
        answers: { wijze: 'samen' },
        notices: [{ code: 'vervallen', about: 'contract' }],
      }),
    );
  });

  test('a marked question that is not on this wijze', () => {
    expect(read(costFlow, 'v=1&wijze=weet-niet&al-betaald=.nu')).toEqual(
      expect.objectContaining({
        screen: { kind: 'question', id: 'periode' },
        notices: [{ code: 'vervallen', about: 'al-betaald' }],
      }),
    );
  });

  test('a series that is too short or too long is not complete, what is there counts', () => {
    const short = read(comparisonFlow, 'v=1&belang=21');
    expect(short).toEqual(
      expect.objectContaining({
        answers: { ruimte: 'heel', kosten: 'wel' },
        notices: [{ code: 'onvolledig', about: 'belang' }],
      }),
    );
    expect(short.screen).toEqual({ kind: 'question', id: 'belang-leden' });
    expect(read(comparisonFlow, `v=1&belang=${'1'.repeat(6)}`)).toEqual(
      expect.objectContaining({
        screen: { kind: 'outcome' },
        notices: [{ code: 'onvolledig', about: 'belang' }],
      }),
    );
  });

  test('a character that a row does not know', () => {
    const { answers, notices } = read(comparisonFlow, 'v=1&bouwstenen=117');
    expect(Object.keys(answers)).toHaveLength(2);
    expect(notices).toEqual([{ code: 'onbekend-antwoord', about: 'blok-sleutel' }]);
  });

  test('what stands behind the longest part that is read', () => {
    const { answers, notices } = read(testFlow, `v=1&statuten=ja&x=${'y'.repeat(3000)}&doel=ja`);
    expect(answers).toEqual({ statuten: 'ja' });
    expect(notices).toContainEqual({ code: 'te-lang' });
  });
});

describe('nothing from outside is trusted', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf'])(
    '"%s" is no question, no answer and no character',
    (name) => {
      expect(read(testFlow, `v=1&${name}=ja`)).toEqual(expect.objectContaining({ answers: {}, notices: [{ code: 'onbekende-vraag' }] }));
      expect(read(testFlow, `v=1&statuten=${name}`)).toEqual(
        expect.objectContaining({ answers: {}, notices: [{ code: 'onbekend-antwoord', about: 'statuten' }] }),
      );
      expect(read(costFlow, `v=1&weken=${name}`).answers).toEqual({});
      expect(read(comparisonFlow, `v=1&belang=${name}`).notices).toContainEqual({ code: 'onvolledig', about: 'belang' });
      expect(Object.prototype).not.toHaveProperty('ja');
    },
  );

  test('percent-encoding of plain characters reads as the characters; broken encoding is no answer', () => {
    expect(read(testFlow, 'v=1&%73tatuten=%6a%61').answers).toEqual({ statuten: 'ja' });
    expect(read(testFlow, 'v=1&statuten=%6').notices).toEqual([{ code: 'onbekend-antwoord', about: 'statuten' }]);
    expect(read(testFlow, 'v=1&%E0%A4%A=%').notices).toEqual([{ code: 'onbekende-vraag' }]);
  });

  test('a mail program that encodes the separators breaks the link, and the reader is told', () => {
    expect(readLink(testFlow, 'v=1%26wsp%3Dja')).toEqual(
      expect.objectContaining({ kind: 'state', answers: {}, notices: [{ code: 'versie-onbekend' }] }),
    );
  });

  test('the flow that answers come from is handed on for a look-up only, and changes nothing else', () => {
    expect(read(testFlow, 'v=1&statuten=ja&uit=kosten')).toEqual({ ...read(testFlow, 'v=1&statuten=ja'), from: 'kosten' });
  });
});
