import { expect, test } from 'vitest';
import { pairOf } from './pair.ts';

const renames = [
  { van: 'contract', naar: 'contract-uwv' },
  { van: 'contract-uwv', naar: 'verwerkersovereenkomst' },
  { van: 'route=direct', naar: 'route=rechtstreeks' },
  { van: 'akkoord=j', naar: 'besluit=ja' },
];

test('without renames a pair stays as it is', () => {
  expect(pairOf([], 'wsp', 'ja')).toEqual({ key: 'wsp', value: 'ja', mark: undefined });
});

test('what follows the first point marks the open question', () => {
  expect(pairOf([], 'wsp', 'ja.nu')).toEqual({ key: 'wsp', value: 'ja', mark: 'nu' });
  expect(pairOf([], 'wsp', '.nu')).toEqual({ key: 'wsp', value: '', mark: 'nu' });
  expect(pairOf([], 'wsp', 'ja.nu.nu')).toEqual({ key: 'wsp', value: 'ja', mark: 'nu.nu' });
});

test('a renamed question is read under its new id, also when it was renamed twice', () => {
  expect(pairOf(renames, 'contract', 'ja')).toEqual(expect.objectContaining({ key: 'verwerkersovereenkomst', value: 'ja' }));
});

test('a renamed answer is read under its new id, only at its own question', () => {
  expect(pairOf(renames, 'route', 'direct')).toEqual(expect.objectContaining({ key: 'route', value: 'rechtstreeks' }));
  expect(pairOf(renames, 'verbinding', 'direct')).toEqual(expect.objectContaining({ key: 'verbinding', value: 'direct' }));
});

test('a question and its answer can be renamed together', () => {
  expect(pairOf(renames, 'akkoord', 'j')).toEqual(expect.objectContaining({ key: 'besluit', value: 'ja' }));
});

test('a rename keeps the mark of the open question', () => {
  expect(pairOf(renames, 'route', 'direct.nu')).toEqual({ key: 'route', value: 'rechtstreeks', mark: 'nu' });
  expect(pairOf(renames, 'contract', '.nu')).toEqual({ key: 'verwerkersovereenkomst', value: '', mark: 'nu' });
});

test('renames that go round in a circle end', () => {
  expect(
    pairOf(
      [
        { van: 'a', naar: 'b' },
        { van: 'b', naar: 'a' },
      ],
      'a',
      'ja',
    ).value,
  ).toBe('ja');
});
