import { expect, test } from 'vitest';
import { readYaml } from './yaml-file.ts';

const yaml = readYaml('# kop\na:\n  - id: x\n    tekst: >-\n      een\n      twee € 12\nb: 1.200\n', 2);

test('a field has the line of its key, counted in the whole file', () => {
  expect(yaml.lineOf(['a'])).toBe(3);
  expect(yaml.lineOf(['a', 0, 'tekst'])).toBe(5);
});

test('a field that is not there has the line of the nearest field around it', () => {
  expect(yaml.lineOf(['a', 0, 'titel'])).toBe(4);
});

test('a part of a text over several lines has its own line', () => {
  expect(yaml.lineOf(['a', 0, 'tekst'], '€ 12')).toBe(7);
});

test('a number is told as it is written', () => {
  expect(yaml.sourceOf(['b'])).toBe('1.200');
});

test('of faults that follow from one another only the first is told', () => {
  const { data, faults } = readYaml('a: b: c\nd: "e\nf: g: h\n');
  expect(data).toBeUndefined();
  expect(faults).toHaveLength(1);
});

test('a file with line ends of Windows is read the same', () => {
  expect(readYaml('a: 1\r\nb: 2\r\n').lineOf(['b'])).toBe(2);
});
