import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each([
  ['titell', ['kort', 'titel'], 'titel'],
  ['uvw', ['uwv', 'gemeente'], 'uwv'],
  ['Kosten', ['kosten'], 'kosten'],
  ['netwrek', ['netwerk', 'cursus'], 'netwerk'],
])('%s was probably meant as one of %j: %s', (word, known, meant) => {
  expect(nearest(word, known)).toBe(meant);
});

test.each([
  ['handreiking-999', ['handreiking-099', 'handreiking-199']],
  ['route', ['kosten', 'cursus']],
  ['ja', []],
])('for %s nothing in %j is suggested', (word, known) => {
  expect(nearest(word, known)).toBeUndefined();
});
