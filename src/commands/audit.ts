import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { accepted } from '../publish/audit/accepted.ts';
import { findings, told, type Report } from '../publish/audit/findings.ts';
import { buildDay } from '../publish/day.ts';

const BILL = 'dist/sbom.cdx.json';

/** Without the address of the service: it says nothing to who keeps the site. */
const plain = (message: string): string => message.replaceAll(/https?:\/\/\S+/g, '').replace(/[\s-]+$/, '');

/** What npm prints, as far as it is JSON; its own lines may stand around it. */
const reportOf = (printed: string): Report => {
  const [json = '{}'] = /\{.*\}/s.exec(printed) ?? [];
  try {
    const { message, ...rest } = JSON.parse(json) as Report;
    return message === undefined ? rest : { ...rest, message: plain(message) };
  } catch {
    return {};
  }
};

const run = (): number => {
  if (!existsSync(BILL)) {
    console.error('Voer eerst `npm run build` uit: die schrijft op wat lezers krijgen.');
    return 1;
  }
  const { components } = JSON.parse(readFileSync(BILL, 'utf8')) as {
    components: readonly { readonly group?: string; readonly name: string }[];
  };
  const shipped = components.map(({ group, name }) => (group === undefined ? name : `${group}/${name}`));
  const { stdout } = spawnSync('npm audit --json', { shell: true, encoding: 'utf8', maxBuffer: Infinity });
  const found = findings(reportOf(stdout), shipped, accepted, buildDay({}));
  console.log(told(found, shipped.length));
  return found.open.length === 0 ? 0 : 1;
};

process.exitCode = run();
