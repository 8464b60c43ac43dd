import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtElsewhere } from '../publish/release/built-elsewhere.ts';
import { differences, hashesOf } from '../publish/release/compare.ts';
import { broken, type Promises } from '../publish/release/promises.ts';
import { ADDRESSES, LINKS, releaseFiles } from '../publish/release/release-files.ts';
import { runScript } from './npm-script.ts';

const SITE = 'dist';

/**
 * `npm run release`: everything of a release in `release/`. `-- --naar <folder>` writes it elsewhere;
 * `-- --vorige <folder>` tries what the release in that folder promised.
 */
const { values } = parseArgs({ options: { naar: { type: 'string', default: 'release' }, vorige: { type: 'string' } } });

const SECONDS = 1000;

/** The moment of the commit, so that the same commit gives the same release whenever it is made; without git that of now. */
const moment = (): string => {
  const { status, stdout } = spawnSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : String(Math.floor(Date.now() / SECONDS));
};

const withDay = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  (environment.SOURCE_DATE_EPOCH ?? '') === '' ? { ...environment, SOURCE_DATE_EPOCH: moment() } : environment;

const decode = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

const promisesOf = (text: (name: string) => string): Promises => ({ addresses: text(ADDRESSES).trim().split('\n'), links: text(LINKS) });

const stop = (reason: string, lines: readonly string[]): number => {
  console.error([`Er is geen release gemaakt: ${reason}`, ...lines.map((line) => `  ${line}`)].join('\n'));
  return 1;
};

const run = async (): Promise<number> => {
  if ((process.env.BASE_PATH ?? '/') !== '/') return stop('een release wordt voor `/` gebouwd. Laat BASE_PATH weg.', []);
  const environment = withDay(process.env);
  process.env.SOURCE_DATE_EPOCH = environment.SOURCE_DATE_EPOCH;
  console.log('De site wordt gebouwd, en daarna nog eens in een andere map…');
  const { code, printed } = runScript('build', 'kept');
  if (code !== 0) return stop('het bouwen is mislukt.', printed.split('\n'));
  const unlike = builtElsewhere(environment, (other) => [
    ...differences(hashesOf(SITE), hashesOf(other)),
    ...differences(hashesOf(`${SITE}-hosting`), hashesOf(`${other}-hosting`)),
  ]);
  if (unlike.length > 0) return stop('twee keer bouwen gaf niet dezelfde bestanden.', unlike);
  const files = await releaseFiles(SITE, environment);
  if (values.vorige !== undefined) {
    const folder = values.vorige;
    const lost = broken(
      promisesOf((name) => readFileSync(join(folder, name), 'utf8')),
      promisesOf((name) => decode(files.get(name))),
      new Map(),
    );
    if (lost.length > 0) return stop('deze adressen van de vorige release werken niet meer.', lost);
  }
  if (existsSync(values.naar)) rmSync(values.naar, { recursive: true });
  mkdirSync(values.naar, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(values.naar, name), content);
  for (const [name, content] of files) console.log(`${name.padEnd(20)}${Math.ceil(content.length / 1000)} kB`.trim());
  console.log(`\nDe release staat in ${values.naar}/. Twee keer bouwen gaf dezelfde ${hashesOf(SITE).size} bestanden.`);
  return 0;
};

process.exitCode = await run();
