import { expect, test } from 'vitest';
import { syllablesIn } from './syllables.ts';

test.each([
  ['werk', 1],
  ['nieuw', 1],
  ['eeuw', 1],
  ['gooien', 2],
  ['bijeenkomst', 3],
  ['gemeente', 3],
  ['regio', 3],
  ['via', 2],
  ['januari', 4],
  ['functie', 2],
  ['informatie', 4],
  ['financiële', 5],
  ['beïnvloeden', 4],
  ['coördinatie', 5],
  ['niveau', 2],
  ['overeenkomst', 4],
  ['arbeidsmarktregio', 6],
  ['werkgeversservicepunt', 7],
  ['frequent', 2],
  ['website', 2],
  ['teamleider', 3],
  ['detail', 2],
  ['UWV', 3],
  ['SW-bedrijven', 5],
  ["cv's", 2],
  ["regio's", 3],
  ['Suwinet', 3],
  ['re-integratie', 5],
  ['één', 1],
  ['2016', 0],
])('%s has %i', (word, count) => {
  expect(syllablesIn(word)).toBe(count);
});
