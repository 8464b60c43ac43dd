import { expect, test } from 'vitest';
import { csv } from './csv.ts';

test('rows end with CRLF, cells are parted by semicolons, and the file says that it is UTF-8', () => {
  expect(
    csv([
      ['id', 'stelling'],
      ['a-001', 'Eén systeem'],
    ]),
  ).toBe('\uFEFFid;stelling\r\na-001;Eén systeem\r\n');
  expect(csv([])).toBe('\uFEFF');
});

test('a cell with a semicolon, a quote or a new line is quoted', () => {
  expect(csv([['een; twee', 'het "oude" systeem', 'regel\nregel', 'gewoon, met komma']])).toBe(
    '\uFEFF"een; twee";"het ""oude"" systeem";"regel\nregel";gewoon, met komma\r\n',
  );
});

test.each(['=1+1', '+/-', '-/-', '++', '@som', '\tx', '\rx'])('%j is no formula', (text) => {
  const [, written = ''] = /^\uFEFF"?(.*?)"?\r\n$/s.exec(csv([[text]])) ?? [];
  expect(written).toBe(`'${text}`);
});

test('a sign within a cell stays as it is', () => {
  expect(csv([['2 = 1 + 1', 'a@b', '2012-2016']])).toBe('\uFEFF2 = 1 + 1;a@b;2012-2016\r\n');
});
