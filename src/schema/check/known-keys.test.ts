import { expect, test } from 'vitest';
import { flow } from '../flow.ts';
import { tariff } from '../reference.ts';
import { knownKeys } from './known-keys.ts';

test('the fields of a group are known, also through a list and a choice of kinds', () => {
  expect(knownKeys(tariff, {}, ['centen'])).toEqual(['min', 'max']);
  const data = { soort: 'rekenhulp', vragen: [{ soort: 'getallen', velden: [{}] }] };
  expect(knownKeys(flow, data, ['vragen', 0, 'velden', 0])).toContain('hoogste');
  expect(knownKeys(flow, data, ['vragen', 0])).toContain('velden');
});

test('where the kind is not known, no fields are', () => {
  expect(knownKeys(flow, { soort: 'quiz' }, [])).toEqual([]);
  expect(knownKeys(tariff, {}, ['naam', 'te', 'diep'])).toEqual([]);
});
