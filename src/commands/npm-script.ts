import { spawnSync } from 'node:child_process';

/** How a script of package.json ended; `printed` is empty where its output was shown. */
export interface Ended {
  readonly code: number;
  readonly printed: string;
}

export type RunScript = (name: string, output: 'shown' | 'kept') => Ended;

/** Runs a script of package.json to its end, on the Node of the project; its output is shown, or kept for later. */
export const runScript: RunScript = (name, output) => {
  const { status, stdout, stderr } = spawnSync(`npm run --silent ${name}`, {
    shell: true,
    encoding: 'utf8',
    maxBuffer: Infinity,
    stdio: output === 'shown' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return { code: status ?? 1, printed: `${stdout ?? ''}${stderr ?? ''}` };
};
