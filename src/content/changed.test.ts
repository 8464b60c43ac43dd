import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { stateOf } from './changed.ts';

test('the state is another one when a file changes, comes or goes, and the same while nothing does', () => {
  const folder = mkdtempSync(join(tmpdir(), 'changed-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'paginas'));
  writeFileSync(join(folder, 'paginas', 'kosten.mdx'), 'Kosten');
  const states = [stateOf(folder, 1000), stateOf(folder, 2000)];
  expect(new Set(states).size).toBe(1);
  writeFileSync(join(folder, 'paginas', 'kosten.mdx'), 'Andere kosten');
  states.push(stateOf(folder, 3000));
  writeFileSync(join(folder, 'nieuw.yaml'), '');
  states.push(stateOf(folder, 4000));
  rmSync(join(folder, 'paginas', 'kosten.mdx'));
  states.push(stateOf(folder, 5000));
  expect(new Set(states).size).toBe(4);
});

test('one look counts for a while', () => {
  const folder = mkdtempSync(join(tmpdir(), 'changed-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const before = stateOf(folder, 10_000);
  writeFileSync(join(folder, 'a.yaml'), '');
  expect(stateOf(folder, 10_050)).toBe(before);
  expect(stateOf(folder, 10_250)).not.toBe(before);
});
