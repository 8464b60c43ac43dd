import { expect, test } from 'vitest';
import { everyText, readable, select, selectText, valueAt } from './path.ts';

const flow = { soort: 'toets', vragen: [{ id: 'wsp', antwoorden: [{ id: 'ja' }, { label: 'Nee' }] }, 'los'], groep: null };

test('a pattern points at every part of a list, with its path', () => {
  expect(select(flow, 'vragen.*.id')).toEqual([{ path: ['vragen', 0, 'id'], value: 'wsp' }]);
  expect(select(flow, 'vragen.*.antwoorden.*.id').map(({ path }) => path)).toEqual([['vragen', 0, 'antwoorden', 0, 'id']]);
});

test('content of another shape gives nothing', () => {
  expect(select(undefined, 'vragen.*')).toEqual([]);
  expect(selectText(flow, 'groep')).toEqual([]);
  expect(valueAt(flow, ['soort', 'te', 'diep'])).toBeUndefined();
});

test('every text is found, however deep', () => {
  expect(everyText(flow).map(({ value }) => value)).toEqual(['toets', 'wsp', 'ja', 'Nee', 'los']);
});

test('an editor reads a part of a list by its id, else by its number from 1', () => {
  expect(readable(flow, ['vragen', 0, 'antwoorden', 1, 'label'])).toBe('vragen.wsp.antwoorden[2].label');
});
