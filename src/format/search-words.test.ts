import { expect, test } from 'vitest';
import { readableExcerpt, searchWords } from './search-words.ts';

test('of what the index reads besides a page a reader sees the description only', () => {
  expect(readableExcerpt(`Bijlage 2. ${searchWords('Wat het kost.', ['prijs', 'tarief'])}`).trim()).toBe('Wat het kost.');
});

test('an excerpt of the page itself stays as it is', () => {
  expect(readableExcerpt('De <mark>kosten</mark> per maand.')).toBe('De <mark>kosten</mark> per maand.');
});
