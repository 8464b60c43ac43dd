import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** A copy of the commands alone, without node_modules; `preload` runs before the command. */
const runCopy = (command: string, preload?: string): { code: number | null; stdout: string; stderr: string } => {
  const root = mkdtempSync(join(tmpdir(), 'wegwijzer-'));
  cpSync('src/commands', join(root, 'src/commands'), { recursive: true });
  mkdirSync(join(root, 'content'));
  const before = join(root, 'before.cjs');
  writeFileSync(before, preload ?? '');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', before, `src/commands/${command}.mjs`], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
};

const OLD_NODE = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '16.20.2' } });";

for (const command of ['start', 'test']) {
  test(`npm ${command} without an install says one line and fails`, () => {
    expect(runCopy(command)).toEqual({ code: 1, stdout: '', stderr: 'Voer eerst `npm ci` uit.\n' });
  });

  test(`npm ${command} on an old Node says one line and fails`, () => {
    const stderr = 'Node 16.20.2 is te oud. Installeer Node 20 of nieuwer. Voer daarna `npm ci` uit.\n';
    expect(runCopy(command, OLD_NODE)).toEqual({ code: 1, stdout: '', stderr });
  });
}
