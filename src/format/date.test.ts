import { expect, test } from 'vitest';
import { writtenDate, everyYear, years } from './date.ts';

test('a peildatum reads as a year, a month, a day or a period', () => {
  expect(writtenDate('2016')).toBe('2016');
  expect(writtenDate('2016-07')).toBe('juli 2016');
  expect(writtenDate('2015-03-25')).toBe('25 maart 2015');
  expect(writtenDate('2016-02/2016-04')).toBe('februari 2016 tot april 2016');
});

test('the years of a peildatum are one year, or the first and the last', () => {
  expect(years('2016-02/2016-04')).toBe('2016');
  expect(years('2009/2012')).toBe('2009-2012');
});

test('a period lies in each of its years', () => {
  expect(everyYear('2016-07')).toEqual(['2016']);
  expect(everyYear('2009/2012')).toEqual(['2009', '2010', '2011', '2012']);
  expect(everyYear('2016-02/2016-04')).toEqual(['2016']);
});
