import { expect, test } from 'vitest';
import { firstOpen } from '../../src/rules/route.ts';
import { flowOf, outcomesOf, readCases } from './content.ts';
import { testJudged } from './judged.ts';
import { cvCases } from './list-cases.ts';
import { testUnknown, testWords } from './said.ts';

const golden = cvCases.parse(readCases('golden/cv.yaml'));
const flow = flowOf('cv', 'toets');

test('the content asks these four questions, each a condition of its own', () => {
  expect(flow.vragen.map(({ id }) => id)).toEqual(golden.vragen);
  expect(flow.voorwaarden.map(({ id, vragen }) => [id, vragen])).toEqual(golden.vragen.map((id) => [id, [id]]));
});

testJudged(flow, golden.vragen, golden.gevallen, outcomesOf('cv'));

test.each(golden['zonder-oordeel'])('no verdict yet: $wat', ({ antwoorden, open }) => {
  expect(firstOpen(flow, antwoorden)?.id).toBe(open);
});

testUnknown(flow, golden.navragen);
testWords('cv', flow, golden.noemt);
