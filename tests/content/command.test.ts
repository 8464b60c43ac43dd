import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentWithFixture, soundContent } from './broken-content.ts';

const run = (...args: string[]) => spawnSync(process.execPath, ['src/commands/check-content.ts', ...args], { cwd: join(import.meta.dirname, '../..'), encoding: 'utf8' });

test('sound content: one line with counts, exit code 0', () => {
  const { status, stdout, stderr } = run(soundContent());
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toBe('De inhoud is in orde: 3 pagina’s, 2 feiten, 2 tarieven, 2 begrippen, 6 stromen, 16 uitkomsten.\n');
});

test('broken content: the report, exit code 1', () => {
  const { status, stdout, stderr } = run(contentWithFixture('dubbel-id'));
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^content\/tarieven\/2017\.yaml:1 {2}cursus\n/);
});

test('a folder that does not exist is told', () => {
  expect(run('/bestaat/niet')).toMatchObject({ status: 1, stderr: 'De map "/bestaat/niet" bestaat niet.\n' });
});
