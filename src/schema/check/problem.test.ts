import { expect, test } from 'vitest';
import { inOrder, report, type Problem } from './problem.ts';

const problem = (file: string, line: number): Problem => ({
  file,
  line,
  field: 'titel',
  found: 'Er staat niets.',
  remedy: 'Vul dit veld in.',
});

test('problems come by file and line, each once', () => {
  const places = inOrder([problem('b.yaml', 2), problem('a.yaml', 10), problem('a.yaml', 9), problem('b.yaml', 2)]);
  expect(places.map(({ file, line }) => `${file}:${line}`)).toEqual(['a.yaml:9', 'a.yaml:10', 'b.yaml:2']);
});

test('the report says file, line and field, what stands there, what to do, and how many there are', () => {
  expect(report([problem('content/a.yaml', 3)])).toBe(
    'content/a.yaml:3  titel\n  Er staat niets.\n  Vul dit veld in.\n\n1 probleem in 1 bestand.',
  );
  expect(report([problem('a', 1), problem('b', 1)])).toMatch(/2 problemen in 2 bestanden\.$/);
});

test('without problems there is no report', () => {
  expect(report([])).toBe('');
});
