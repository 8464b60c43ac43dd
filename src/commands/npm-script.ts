import { spawnSync } from 'node:child_process';

/** How a script of package.json ended; `printed` is empty where its output was shown. */
export interface Ended {
  readonly code: number;
  readonly printed: string;
}

/** `more` holds variables of the environment besides those of the program. */
export type RunScript = (name: string, output: 'shown' | 'kept', more?: Readonly<Record<string, string>>) => Ended;

/** Runs a script of package.json to its end, on the Node of the project; its output is shown, or kept for later. */
export const runScript: RunScript = (name, output, more) => {
  const { status, stdout, stderr } = spawnSync(`npm run --silent ${name}`, {
    shell: true,
    encoding: 'utf8',
    maxBuffer: Infinity,
    stdio: output === 'shown' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...more },
  });
  return { code: status ?? 1, printed: `${stdout ?? ''}${stderr ?? ''}` };
};
