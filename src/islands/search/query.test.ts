import { expect, test } from 'vitest';
import { decode } from '../../link/mend.ts';
import { searchKinds } from '../../schema/search.ts';
import { isEncoded, isPlace, LONGEST, readAsked, readQuery, writeQuery } from './query.ts';

const read = (fragment: string) => readQuery(fragment, searchKinds);

test.each([
  { text: 'kosten' },
  { text: 'hoeveel gemeenten & meer + 100% #1 = "ja"' },
  { text: 'één', kind: 'begrip' as const },
  { text: '<img src=x onerror=alert(1)>' },
])('$text survives the way through the address', (query) => {
  expect(read(writeQuery(query))).toEqual({ kind: undefined, ...query });
});

test.each(['', '#', '#inhoud', '#q=', '#q=%20%20', '#soort=feit', '#v=1&wsp=ja'])('%j asks for nothing', (fragment) => {
  expect(read(fragment).text).toBe('');
});

test('what cannot be read does not break anything', () => {
  expect(read('#q=%E0%A4%A').text).not.toBe('');
  expect(read('#q=kosten&soort=geheim')).toEqual({ text: 'kosten', kind: undefined });
});

test('spaces are tidied, and a text longer than anyone types is cut', () => {
  expect(read('#q=++de+++kosten+').text).toBe('de kosten');
  expect(read(writeQuery({ text: 'a'.repeat(1000) })).text).toHaveLength(LONGEST);
});

test.each([
  ['', false],
  ['#', false],
  ['#q=', false],
  ['#q=kosten&soort=feit', false],
  ['#inhoud', true],
  ['#alle-paginas', true],
] as const)('%j names a place on the page: %j', (fragment, named) => {
  expect(isPlace(fragment)).toBe(named);
});

const asked = (address: string) => {
  const { hash, search } = new URL(address, 'https://voorbeeld.nl/zoeken/');
  const query = readAsked({ hash, search }, searchKinds);
  return isEncoded({ hash, search }, query) ? readAsked({ hash, search }, searchKinds, decode) : query;
};

test.each([
  ['#q=kosten&soort=feit'],
  ['?q=kosten&soort=feit'],
  ['?utm_source=x&q=kosten&soort=feit'],
  ['#q%3Dkosten%26soort%3Dfeit'],
  ['#q%253Dkosten%2526soort%253Dfeit'],
  ['#%23q=kosten&soort=feit'],
  ['#q=kosten&amp;soort=feit'],
  ['#q=kosten;soort=feit'],
  ['#Q=kosten&SOORT=FEIT'],
  ['##q=kosten&soort=feit'],
])('%s asks for the facts on costs', (address) => {
  expect(asked(address)).toEqual({ text: 'kosten', kind: 'feit' });
});

test.each([
  ['#q=wat%2520kost%2520het', 'wat kost het'],
  ['#q=100%25', '100%'],
  ['#q=kosten+%26+meer', 'kosten & meer'],
  ['#q=een%2525C3%2525A9n', 'eenén'],
  ['#inhoud', ''],
  ['?utm_source=x', ''],
])('%s asks for %j', (address, text) => {
  expect(asked(address).text).toBe(text);
});

test('a damaged query is no place on the page', () => {
  expect(['#q%3Dkosten', '#%23q=kosten', '#Q=kosten'].map(isPlace)).toEqual([false, false, false]);
});
