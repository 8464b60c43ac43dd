import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentWithFixture, contentWithSlip, soundContent } from './broken-content.ts';

const run = (...args: string[]) => runOn('2026-11-22', ...args);

const runOn = (day: string, ...args: string[]) =>
  spawnSync(process.execPath, ['src/commands/check-content.ts', ...args], {
    cwd: join(import.meta.dirname, '../..'),
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000) },
  });

test('sound content: what there is and how many pages are due for a check, exit code 0', () => {
  const { status, stdout, stderr } = run(soundContent());
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toBe('De inhoud is in orde: 3 pagina’s, 4 feiten, 3 tarieven, 2 begrippen, 6 stromen, 15 uitkomsten.\nGeen pagina is toe aan controle.\n');
});

test('a page that nobody checked in time is told, and is no fault: a site of years ago can still be built', () => {
  const folder = contentWithSlip('paginas/kosten.mdx', 'volgendeControle: "2027-11-22"', 'volgendeControle: "2027-05-22"');
  const { status, stdout, stderr } = runOn('2027-06-01', folder);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.split('\n').slice(1)).toEqual(['content/paginas/kosten.mdx  uiterlijk te controleren op 22 mei 2027', '1 pagina is toe aan controle.', '']);
  const much = runOn('2040-01-01', folder);
  expect(much.status).toBe(0);
  expect(much.stdout).toMatch(/^content\/editie\.yaml {2}uiterlijk te controleren op 22 november 2027$/m);
  expect(much.stdout).toMatch(/\n10 pagina’s zijn toe aan controle\.\n$/);
});

test('what may be meant so is told after the summary, exit code 0', () => {
  const { status, stdout, stderr } = run(contentWithSlip('tarieven/2016.yaml', '{ min: 12000, max: 16000 }', '{ min: 500, max: 500 }'));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^De inhoud is in orde: .*\nGeen pagina is toe aan controle\.\n\ncontent\/tarieven\/2016\.yaml:3 {2}cursus\.centen\.max\n/);
  expect(stdout).toMatch(/\n\n1 waarschuwing in 1 bestand\.\n$/);
});

test('broken content: the report, exit code 1', () => {
  const { status, stdout, stderr } = run(contentWithFixture('dubbel-id'));
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^content\/tarieven\/2017\.yaml:1 {2}cursus\n/);
});

test('a folder that does not exist is told', () => {
  expect(run('/bestaat/niet')).toMatchObject({ status: 1, stderr: 'De map "/bestaat/niet" bestaat niet.\n' });
});
