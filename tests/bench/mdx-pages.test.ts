import { expect, test } from 'vitest';
import { manyPages } from './mdx-pages.ts';

test('copies make up the number, each at an address of its own', () => {
  const pages = manyPages('tests/content/fixtures/basis/paginas', 10);
  expect(pages).toHaveLength(10);
  expect(new Set(pages.map(({ path }) => path)).size).toBe(10);
  expect(pages[3]).toEqual({ ...pages[0], path: `kopie-1/${pages[0]?.path}` });
});
