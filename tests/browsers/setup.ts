import { execFileSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { findFirefox, findWebKit, type FirefoxPlaces, type Finding, type Machine, type WebKitPlaces } from './find.ts';
import { openScreen } from './screen.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly firefox: Finding<FirefoxPlaces>;
    readonly webkit: Finding<WebKitPlaces>;
  }
}

const machine: Machine = { env: process.env, exists: existsSync, matching: (pattern) => globSync(pattern) };

/** What a browser says of itself: proof that it starts. */
const versionOf = (path: string, env: Readonly<Record<string, string>> = {}): string =>
  execFileSync(path, ['--version'], { encoding: 'utf8', env: { ...process.env, ...env }, timeout: 30_000, stdio: 'pipe' }).trim();

const webkitVersion = async ({ path, xvfb }: WebKitPlaces): Promise<string> => {
  const screen = await openScreen(xvfb);
  try {
    return versionOf(path, screen.env);
  } finally {
    screen.close();
  }
};

const NO_PRINT = 'its driver cannot print: the rules for paper are tried on the screen';

/** Says plainly which browsers are tested, before the tests and after, and hands them on. */
const setup = async (project: TestProject): Promise<() => void> => {
  const firefox = findFirefox(machine);
  const webkit = findWebKit(machine);
  const lines = [
    firefox.kind === 'found' ? `Firefox: ${versionOf(firefox.path)}, ${firefox.path}` : `Firefox: not tested: ${firefox.why}`,
    webkit.kind === 'found' ? `WebKit: ${await webkitVersion(webkit)}, ${webkit.path}; ${NO_PRINT}` : `WebKit: not tested: ${webkit.why}`,
  ];
  const report = (): void => console.log(`\n${lines.join('\n')}\n`);
  report();
  project.provide('firefox', firefox);
  project.provide('webkit', webkit);
  return report;
};

export default setup;
