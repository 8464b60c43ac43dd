import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { content, uses } from './uses.ts';

const WEIGHTS = ['kern', 'belangrijk', 'achtergrond'] as const;

type Weight = (typeof WEIGHTS)[number];

/** The facts of each document, with their weight. */
const drawn = parse(readFileSync(join(import.meta.dirname, 'register.yaml'), 'utf8')) as Record<string, Record<string, Weight>>;

const factsOf = (source: string, weight: Weight): readonly string[] =>
  Object.entries(drawn[source] ?? {}).flatMap(([id, own]) => (own === weight ? [id] : []));

const missing = (facts: readonly string[]): readonly string[] => facts.filter((id) => !uses.has(id));

test('facts were drawn from every document, and from no other', () => {
  expect(Object.keys(drawn).sort()).toEqual([...content.sources.keys()].sort());
  expect(Object.values(drawn).flatMap(Object.keys)).toHaveLength(493);
});

test.each(Object.keys(drawn))('every fact of %s that weighs stands on a page or in a flow', (source) => {
  expect(missing([...factsOf(source, 'kern'), ...factsOf(source, 'belangrijk')])).toEqual([]);
});

test('a fact comes from the document that it was drawn from, and weighs what it weighed', () => {
  const changed = Object.entries(drawn).flatMap(([source, facts]) =>
    Object.entries(facts).filter(([id, weight]) => {
      const fact = content.facts.get(id)?.data;
      return fact !== undefined && (fact.bron !== source || fact.gewicht !== weight);
    }),
  );
  expect(changed).toEqual([]);
});

afterAll(() => {
  const cell = (text: string): string => text.padStart(14);
  const row = (name: string, cells: readonly string[]): string => `${name.padEnd(20)}${cells.map(cell).join('')}`;
  const used = (facts: readonly string[]): string => `${facts.length - missing(facts).length} of ${facts.length}`;
  const rows = Object.keys(drawn).map((source) => row(source, [...WEIGHTS.map((weight) => used(factsOf(source, weight))), used(Object.keys(drawn[source] ?? {}))]));
  const left = Object.keys(drawn).flatMap((source) => missing(factsOf(source, 'achtergrond')));
  console.log(['Facts that stand on a page or in a flow', row('', [...WEIGHTS, 'all']), ...rows, `Left out, of those in the background: ${left.join(', ') || 'none'}`].join('\n'));
});
