import { expect, test } from 'vitest';
import { misplaced, slotOf } from './layout.ts';

test.each([
  ['editie.yaml', { kind: 'edition', id: 'editie' }],
  ['begrippen.yaml', { kind: 'term' }],
  ['feiten/handreiking.yaml', { kind: 'fact' }],
  ['tarieven/2016.yaml', { kind: 'tariff' }],
  ['stromen/kosten.yaml', { kind: 'flow', id: 'kosten' }],
  ['uitkomsten/kosten/ten-minste.mdx', { kind: 'outcome', id: 'kosten/ten-minste' }],
  ['paginas/index.mdx', { kind: 'page', id: '/' }],
  ['paginas/aansluiten/index.mdx', { kind: 'page', id: '/aansluiten/' }],
  ['paginas/aansluiten/kosten.mdx', { kind: 'page', id: '/aansluiten/kosten/' }],
])('%s holds %j', (path, slot) => {
  expect(slotOf(path)).toEqual(slot);
});

test.each([
  ['paginas/Kosten en baten.mdx', 'Noem het bestand paginas/kosten-en-baten.mdx.'],
  ['paginas/kosten.md', 'Noem het bestand paginas/kosten.mdx.'],
  ['stromen/kosten.yml', 'Noem het bestand stromen/kosten.yaml.'],
  ['contact.yaml', 'Noem het bestand contacten.yaml.'],
  ['notities.txt', 'Zet het in de goede map (zie src/README.md) of haal het weg.'],
  ['begripen.yaml', 'Noem het bestand begrippen.yaml.'],
  ['uitkomsten/ten-minste.mdx', 'Zet het in de goede map (zie src/README.md) of haal het weg.'],
])('%s has no place, and the remedy is: %s', (path, remedy) => {
  expect(slotOf(path)).toBeUndefined();
  expect(misplaced(path)).toBe(remedy);
});
