import { expect, test } from 'vitest';
import { isInPart, partIn } from './glossary.ts';

test('a part of the glossary runs from its first letter up to and including its last', () => {
  const upToM = ['AVG', 'MT', 'netwerk'].map((term) => isInPart(term, { tot: 'm' }));
  expect(upToM).toEqual([true, true, false]);
  expect(isInPart('netwerk', { van: 'n' })).toBe(true);
  expect(isInPart('netwerk', {})).toBe(true);
});

test('capitals, accents and quotes do not count', () => {
  expect(isInPart('‘Één loket’', { van: 'e', tot: 'e' })).toBe(true);
});

const treeOf = (name: string, attributes: Readonly<Record<string, string>> = {}) => ({
  components: [{ name, attributes: new Map(Object.entries(attributes)) }],
});

test('a page says which part it shows', () => {
  expect(partIn(treeOf('Begrippen', { tot: 'm' }))).toEqual({ van: undefined, tot: 'm' });
  expect(partIn(treeOf('Begrippen'))).toEqual({ van: undefined, tot: undefined });
  expect(partIn(treeOf('Begrip', { id: 'wsp' }))).toBeUndefined();
  expect(partIn(undefined)).toBeUndefined();
});
