import { expect, test } from 'vitest';
import { prove } from '../../src/proof/prove.ts';
import { report } from '../../src/schema/check/problem.ts';
import { content, flows, items } from './content.ts';

const proof = prove(content, items);

test('every case and every golden link says what the flow says', () => {
  expect(report(proof.problems)).toBe('');
});

test('every flow has cases, and they lead to every outcome', () => {
  expect([...content.cases.keys()].sort()).toEqual(flows.map(({ id }) => id).sort());
  expect(proof.warnings.filter(({ file }) => file.includes('proeven/'))).toEqual([]);
});
