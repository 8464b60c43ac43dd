import { expect, test } from 'vitest';
import { texts } from '../../../tests/site/content.ts';
import { smallFlow } from '../../../tests/views/small-flow.ts';
import { leadsOf } from './leads.ts';
import { onlyWhen } from './only-when.ts';

const answers = [
  { id: 'ja', label: 'Ja' },
  { id: 'nee', label: 'Nee' },
];
const flow = smallFlow('wegwijzer', {
  vragen: [{ soort: 'keuze', id: 'lid', titel: 'Lid', vraag: 'Bent u lid?', waarom: 'Daarom.', antwoorden: answers }],
});
const wording = { flow, texts };

test('a condition is a sentence of its own, also where it holds nothing but an exception', () => {
  expect(onlyWhen(wording, { als: { lid: 'ja' } })).toBe('Alleen als dit zo is: ‘Lid’ is ‘Ja’.');
  expect(onlyWhen(wording, { behalve: { lid: 'nee' } })).toBe('Niet als dit zo is: ‘Lid’ is ‘Nee’.');
  expect(onlyWhen(wording, {})).toBeUndefined();
});

test('an answer that leads to one place says where, one with conditions says each with its own', () => {
  const place = (id: string): string => `naar ${id}.`;
  expect(leadsOf(wording, 'einde', place)).toBe('naar einde.');
  expect(leadsOf(wording, [{ als: { lid: 'ja' }, naar: 'welkom' }, { naar: 'einde' }], place)).toBe(
    'Is dit zo: ‘Lid’ is ‘Ja’? naar welkom. Anders: naar einde.',
  );
});
