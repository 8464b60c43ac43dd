import { expect, test } from 'vitest';
import { fill, fillAll } from './placeholders.ts';

test('a placeholder is replaced, an unknown one stays in sight', () => {
  expect(fill('Vraag {nummer} van {totaal}, {naam}', { nummer: 2, totaal: 6 })).toBe('Vraag 2 van 6, {naam}');
});

test('placeholders are filled in every text of a flow, and nothing else changes', () => {
  const flow = { titel: 'Kost {tarief:cursus}', vragen: [{ id: 'a', hoogste: 9 }] };
  expect(fillAll(flow, { 'tarief:cursus': '€ 120' })).toEqual({ titel: 'Kost € 120', vragen: [{ id: 'a', hoogste: 9 }] });
});
