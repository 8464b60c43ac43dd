import { expect, test } from 'vitest';
import { firstOpen } from '../../src/rules/route.ts';
import { flowOf, outcomesOf, readCases } from './content.ts';
import { testJudged } from './judged.ts';
import { serviceCases } from './list-cases.ts';
import { testUnknown, testWords } from './said.ts';

const golden = serviceCases.parse(readCases('golden/dienstenpakket.yaml'));
const flow = flowOf('dienstenpakket', 'toets');
const rows = Object.values(golden.lijsten).flat();

test('the content asks for these services in these lists, each a condition of its own', () => {
  const lists = flow.vragen.map((question) => [question.id, question.soort === 'lijst' ? question.rijen.map(({ id }) => id) : []]);
  expect(Object.fromEntries(lists)).toEqual(golden.lijsten);
  expect(Object.values(golden.lijsten).map(({ length }) => length)).toEqual([5, 4, 10]);
  expect(flow.voorwaarden.map(({ id, vragen }) => [id, vragen])).toEqual(rows.map((id) => [id, [id]]));
});

testJudged(flow, rows, golden.gevallen, outcomesOf('dienstenpakket'));

test.each(golden['zonder-oordeel'])('no verdict yet: $wat', ({ antwoorden, open }) => {
  expect(firstOpen(flow, antwoorden)?.id).toBe(open);
});

test('the cases say of every service whose turn it is', () => {
  expect(rows.filter((id) => !golden.noemt.some(({ plaats }) => plaats === `rij ${id}`))).toEqual([]);
});

testUnknown(flow, golden.navragen);
testWords('dienstenpakket', flow, golden.noemt);
