import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Timed {
  /** Seconds on the clock, from start to exit. */
  readonly wall: number;
  /** Seconds of work, all cores together: it says much the same on a busy machine. */
  readonly work: number;
  /** Html files made. */
  readonly pages: number;
  /** The same for the same files with the same bytes. */
  readonly digest: string;
}

/** Packages by link, so that what a build keeps in `node_modules` stays out of the folder they come from. */
export const linkPackages = (from: string, folder: string): void => {
  const packages = resolve(from, 'node_modules');
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(packages).filter((name) => name === '.bin' || !name.startsWith('.')))
    symlinkSync(join(packages, name), join(folder, 'node_modules', name));
};

/** Of `times` in a shell the second line tells of the processes that it ran: "1m2.50s 0m3.25s". */
const workIn = (printed: string): number =>
  Array.from(
    (printed.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g),
    ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds),
  ).reduce((total, part) => total + part, 0);

/** Builds the Astro project in a folder from nothing: without cache or earlier output. */
export const timedBuild = (folder: string): Timed => {
  for (const left of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(join(folder, left), { recursive: true, force: true });
  const start = performance.now();
  const { stdout, stderr, status } = spawnSync(
    'sh',
    ['-c', '"$0" node_modules/astro/bin/astro.mjs build >&2; ended=$?; times; exit $ended', process.execPath],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: Infinity,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  const wall = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`The build in ${folder} failed.\n${stderr.slice(-3000)}`);
  const files = readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  const digest = createHash('sha256');
  for (const file of files) digest.update(file).update(readFileSync(file));
  return { wall, work: workIn(stdout), pages: files.filter((file) => file.endsWith('.html')).length, digest: digest.digest('hex') };
};
