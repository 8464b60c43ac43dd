import { runScript, type RunScript } from './npm-script.ts';

/** The scripts of package.json that together are `npm test`, the cheap ones first; the last two test what `build` made. */
export const steps = ['check:content', 'check:spelling', 'check:types', 'lint', 'test:unit', 'build', 'test:site', 'test:browser'] as const;

interface Done {
  readonly step: string;
  readonly taken: number;
  readonly passed: boolean;
}

const seconds = (count: number): string => `${count.toFixed(1).replace('.', ',')} s`;

const row = (name: string, time: string): string => `${name.padEnd(16)}${time.padStart(13)}`;

const table = (all: readonly string[], done: readonly Done[]): string => {
  const rows = all.map((name, at) => {
    const { taken, passed } = done[at] ?? {};
    return taken === undefined ? row(name, 'niet gedaan') : `${row(name, seconds(taken))}${passed ? '' : '  mislukt'}`;
  });
  const total = done.reduce((sum, { taken }) => sum + taken, 0);
  return [...rows, row('samen', seconds(total))].join('\n');
};

/** Runs the steps in order up to the first that fails, each under a heading, and ends with their times. Gives the exit code. */
export const runTests = (all: readonly string[] = steps, run: RunScript = runScript): number => {
  const done: Done[] = [];
  for (const [at, step] of all.entries()) {
    console.log(`\n── ${at + 1}/${all.length} ${step} ──`);
    const start = performance.now();
    const passed = run(step, 'shown').code === 0;
    done.push({ step, passed, taken: (performance.now() - start) / 1000 });
    if (!passed) break;
  }
  const failed = done.find(({ passed }) => !passed);
  console.log(`\n${table(all, done)}`);
  if (failed === undefined) return 0;
  console.error(`\nDe stap ${failed.step} is mislukt. Herhaal alleen deze stap met: \`npm run ${failed.step}\`.`);
  return 1;
};
