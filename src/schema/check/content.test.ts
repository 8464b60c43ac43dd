import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from './content.ts';

const { content } = readContent(join(import.meta.dirname, '../../../tests/content/fixtures/basis'));

test('content is read by id, with its file', () => {
  expect(content.facts.get('handreiking-002')).toMatchObject({ file: 'basis/feiten/handreiking.yaml', data: { waarde: '77' } });
  expect(content.outcomes.get('toets/voldoet')?.data.toon).toBe('informatie');
});

test('a page is found by its address', () => {
  expect([...content.pages.keys()]).toEqual(['/begrippen/', '/', '/kosten/']);
});

test('a year is read as text', () => {
  expect(content.tariffs.get('cursus')?.data.peildatum).toBe('2016');
});
