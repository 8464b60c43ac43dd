import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { roleOf } from '../../src/rules/known.ts';
import { fieldsOf } from '../../src/rules/questionnaire.ts';
import { flows } from '../golden/content.ts';

const requirement = z
  .strictObject({
    id: z.string(),
    eis: z.string().min(10).max(140),
    tests: z.strictObject({ file: z.string(), title: z.string() }).array().min(1).optional(),
    open: z.string().min(10).optional(),
    person: z.string().min(10).optional(),
  })
  .refine(({ tests, open, person }) => tests !== undefined || open !== undefined || person !== undefined);

const requirements = requirement.array().parse(parse(readFileSync('tests/standards/requirements.yaml', 'utf8')));

const run = (chapter: number, last: number): readonly string[] => Array.from({ length: last }, (_, at) => `${chapter}.${at + 1}`);

test('every requirement stands in the list once, in order', () => {
  expect(requirements.map(({ id }) => id)).toEqual([...run(1, 27), '2.4', ...run(3, 9), ...run(4, 9)]);
});

const titles = new Map<string, readonly string[]>();

const TESTS = new Set(['test', 'it']);

/** What a call calls at its root: `test` of `test.each(rows)`. */
const rootOf = (node: ts.Expression): string => {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) || ts.isCallExpression(node) ? rootOf(node.expression) : '';
};

const titleOf = (node: ts.Expression | undefined): readonly string[] => {
  if (node === undefined) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  return ts.isTemplateExpression(node) ? [node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('')] : [];
};

/** The titles of the tests in a file, with … for what is filled in. */
const titlesIn = (file: string): readonly string[] => {
  const known = titles.get(file);
  if (known !== undefined || !existsSync(file)) return known ?? [];
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && TESTS.has(rootOf(node.expression)) && node.arguments.length > 1)
      found.push(...titleOf(node.arguments[0]));
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  titles.set(file, found);
  return found;
};

test.each(requirements)('the tests that guard $id exist', ({ tests = [] }) => {
  expect(tests.filter(({ file, title }) => !titlesIn(file).includes(title))).toEqual([]);
});

const steps = flows
  .flatMap(({ flow }) => (flow.soort === 'stappenplan' ? flow.vragen : []))
  .flatMap((question) => (question.soort === 'keuze' ? [question] : []));

test.each(steps)('the step $id says whom to ask as long as it is not done', ({ antwoorden }) => {
  expect(antwoorden.filter(({ id, bij = [] }) => id !== 'ja' && bij.length === 0).map(({ id }) => id)).toEqual([]);
});

test.each(flows)('every choice can be answered with not knowing', ({ flow }) => {
  const missing = flow.vragen
    .flatMap((question) => fieldsOf(flow, question))
    .filter((field) => field.kind === 'choice' && !field.options.some((id) => roleOf(flow, field.id, id) === 'onbekend'));
  expect(missing.map(({ id }) => id)).toEqual([]);
});
