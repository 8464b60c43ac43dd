import { expect, test } from 'vitest';
import { files, read } from './built-site.ts';

const sheets = files.filter((file) => file.endsWith('.css'));

test('there are style sheets', () => {
  expect(sheets).not.toEqual([]);
});

test.each(sheets)('%s underlines in a way that WebKit reads: of text-decoration it knows the line alone', (sheet) => {
  const values = [
    ...read(sheet)
      .toString('utf8')
      .matchAll(/(?<!-)text-decoration:([^;}]*)/g),
  ].map(([, value = '']) => value);
  expect(values.filter((value) => !/^(none|underline|inherit)(!important)?$/.test(value))).toEqual([]);
});
