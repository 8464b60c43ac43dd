import { expect, test } from 'vitest';
import { isPassive, isSentence, sentencesIn, wordsIn } from './sentences.ts';

test.each([
  ['U kiest. Daarna betaalt u.', ['U kiest.', 'Daarna betaalt u.']],
  ['Wat kost het? € 1.200 per jaar!', ['Wat kost het?', '€ 1.200 per jaar!']],
  ['Hij zei: ‘Kom.’ Zij kwam.', ['Hij zei: ‘Kom.’', 'Zij kwam.']],
  ['Dit staat op werk.nl en in paragraaf 3.4 ervan.', ['Dit staat op werk.nl en in paragraaf 3.4 ervan.']],
  ['Zie art. 10 van de wet.', ['Zie art. 10 van de wet.']],
  ['U kiest: ja; nee; weet niet.', ['U kiest: ja; nee; weet niet.']],
  ['', []],
])('%s has its sentences', (text, sentences) => {
  expect(sentencesIn(text)).toEqual(sentences);
});

test('a word with a hyphen, a number and an address are one word each', () => {
  expect(wordsIn("Het SW-bedrijf (met 3.000 cv's) staat op werk.nl, en/of elders.")).toEqual([
    'Het',
    'SW-bedrijf',
    'met',
    '3.000',
    "cv's",
    'staat',
    'op',
    'werk.nl',
    'en/of',
    'elders',
  ]);
});

test('a name or a label is no sentence', () => {
  expect(['Gemeente Zwolle', 'U kiest.', 'Kiest u?’', 'Werkt (soms).', 'een lijst;'].filter(isSentence)).toEqual([
    'U kiest.',
    'Kiest u?’',
    'Werkt (soms).',
  ]);
});

test.each(['De aanvraag wordt beoordeeld.', 'Er werden afspraken gemaakt.', 'Het moet nog worden aangesloten.', 'Hij werd uitgelegd.'])(
  '%s is passive',
  (sentence) => {
    expect(isPassive(sentence)).toBe(true);
  },
);

test.each(['UWV beoordeelt de aanvraag.', 'Dat wordt minder.', 'De gemeenten worden groter in dit gebied.', 'Hij heeft het gemaakt.'])(
  '%s is not',
  (sentence) => {
    expect(isPassive(sentence)).toBe(false);
  },
);
