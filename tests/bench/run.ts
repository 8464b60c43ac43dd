import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { reportBuilds } from './build-report.ts';

/**
 * `npm run bench`: how long a step of a flow takes (of the site in `dist`), how many pages nginx sends of it, and the build
 * of a thousand pages. `npm run bench -- steps`, `-- serve` or `-- build` does one; `--starlight <folder>` builds the same pages in a folder where
 * `astro`, `@astrojs/starlight` and `@astrojs/markdown-remark` are installed.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { starlight: { type: 'string' }, times: { type: 'string', default: '3' } },
});

const wanted = (name: string): boolean => positionals.length === 0 || positionals.includes(name);
const times = Number(values.times);

console.log(`${cpus().length} cores, ${cpus()[0]?.model ?? ''}, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}\n`);
// The built site is read on import, and `build` does without.
if (wanted('steps')) await (await import('./step-report.ts')).reportSteps(times);
if (wanted('serve')) await (await import('./serve-report.ts')).reportServing(times);
if (wanted('build')) await reportBuilds(times, values.starlight);
