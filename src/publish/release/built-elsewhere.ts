import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a build reads. */
const PROJECT = ['src', 'public', 'content', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json', '.npmrc'];

/** Packages by link, so that what a build keeps in `node_modules` stays apart. */
const linkPackages = (folder: string): void => {
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((name) => name === '.bin' || !name.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
};

/**
 * Builds the site once more, as on another machine: in another folder, in another time zone and language, from nothing.
 * Gives the folder with the site to `work`, and takes it away.
 * @throws where that build fails, with what it printed
 */
export const builtElsewhere = <T>(environment: NodeJS.ProcessEnv, work: (site: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), 'een andere map '));
  try {
    for (const name of PROJECT) cpSync(name, join(folder, name), { recursive: true });
    linkPackages(folder);
    const { status, stdout, stderr } = spawnSync('npm run --silent build', {
      cwd: folder,
      shell: true,
      encoding: 'utf8',
      maxBuffer: Infinity,
      env: { ...environment, TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    });
    if (status !== 0) throw new Error(`${stdout}${stderr}`);
    return work(join(folder, 'dist'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
