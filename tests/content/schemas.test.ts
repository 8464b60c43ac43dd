import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldsIn } from '../../src/schema/json-schema.ts';
import descriptions from '../../src/schema/descriptions.json' with { type: 'json' };
import { schemaFiles } from '../../src/schema/check/schema-files.ts';

const files = schemaFiles();
const schemas = files.filter(({ path }) => path.endsWith('.schema.json'));

test.each(files)('$path is as the schemas of the content are (npm run schemas writes it)', ({ path, text }) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

/** The words of the interface are named after what they say. */
const isExplained = (path: string): boolean => !path.includes('/texts.');

test('every field of the content has its words, and no words are left over', () => {
  const fields = new Set(schemas.filter(({ path }) => isExplained(path)).flatMap(({ text }) => fieldsIn(JSON.parse(text))));
  const told = new Set(Object.keys(descriptions).map((name) => name.split('.').at(-1) ?? ''));
  expect([...fields].filter((name) => !told.has(name)).sort()).toEqual([]);
  expect([...told].filter((name) => !fields.has(name)).sort()).toEqual([]);
});
