import { expect, test } from 'vitest';
import { flowPath } from '../../src/format/href.ts';
import { handoversIn } from '../../src/proof/explore/handovers.ts';
import { prove } from '../../src/proof/prove.ts';
import { handedOver, knownFields } from '../../src/rules/handover.ts';
import { isComplete } from '../../src/rules/route.ts';
import { valueAt } from '../../src/schema/check/path.ts';
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

test('no flow is answered by what another hands over alone', () => {
  const paths = new Map(flows.map(({ id, flow }) => [flowPath(id), flow]));
  for (const { id, flow } of flows) {
    for (const { handover, path } of handoversIn(flow)) {
      const target = paths.get(String(valueAt(flow, [...path.slice(0, -2), 'naar'])));
      expect(target !== undefined && isComplete(target, handedOver(flow, {}, [handover], knownFields(target))), id).toBe(false);
    }
  }
});
