import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nginxArguments } from '../../src/publish/hosting/container.ts';
import { nginxMain } from '../../src/publish/hosting/nginx.ts';
import { base, siteDir } from '../site/built-site.ts';
import { rules } from '../site/hosting/rules.ts';
import { kinds, type Kind } from '../site/hosting/server-kinds.ts';
import { programOf, start } from '../site/hosting/servers.ts';

/** Seconds of load in a round, and readers at once: enough for two cores, and soon over. */
const SECONDS = 3;
const READERS = 32;

/** What a browser says that it accepts. */
const ACCEPT = 'Accept-Encoding: gzip, deflate, br';

/** The pages that are asked for: what readers come to, the heaviest flow, and what is not there. */
const PATHS = ['/', '/hulp/kosten/', '/bestaat-niet/'];

/** nginx with nothing but one file: as many bytes as the page takes on its way. */
const bare = (nginx: Kind, bytes: Buffer): Kind => ({
  ...nginx,
  prepare: ({ folder, port }) => {
    mkdirSync(join(folder, 'bare'));
    writeFileSync(join(folder, 'bare/index.html'), bytes);
    writeFileSync(join(folder, 'nginx.conf'), nginxMain(folder));
    writeFileSync(join(folder, 'site.conf'), `server { listen 127.0.0.1:${port}; root ${join(folder, 'bare')}; }\n`);
    return { args: nginxArguments(folder) };
  },
});

interface Load {
  readonly perSecond: number;
  /** What ninety-nine in a hundred readers waited at most, as wrk writes it. */
  readonly slowest: string;
  readonly refused: string;
}

/** Sends requests to a server on this machine for some seconds. */
const load = (url: string): Load => {
  const { stdout, status } = spawnSync('wrk', ['-t1', `-c${READERS}`, `-d${SECONDS}s`, '--latency', '-H', ACCEPT, url], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error('wrk failed.');
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]),
    slowest: /99%\s+(\S+)/.exec(stdout)?.[1] ?? '?',
    refused: /Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? '0',
  };
};

const best = (loads: readonly Load[]): Load => [...loads].sort((one, other) => other.perSecond - one.perSecond)[0]!;

const row = (cells: readonly string[]): string => cells.map((cell, at) => (at === 0 ? cell.padEnd(40) : cell.padStart(14))).join('');

const told = (name: string, { perSecond, slowest, refused }: Load, ratio: string): string =>
  row([name, String(Math.round(perSecond)), slowest, refused, ratio]);

/** The page as nginx sends it. */
const sent = (path: string): Buffer => readFileSync(join(siteDir, `${path === '/bestaat-niet/' ? '/404.html' : `${path}index.html`}.br`));

/** How many pages a second nginx sends with our configuration, against the same bytes as a bare file; on this machine alone. */
export const reportServing = async (times: number): Promise<void> => {
  const [nginx] = kinds;
  if (nginx === undefined || programOf(nginx) === undefined || spawnSync('wrk', ['-v']).error !== undefined) {
    console.log('Serving is not measured: nginx (nginx-light) or wrk is not on this machine.');
    return;
  }
  const site = await start(nginx, siteDir, rules);
  console.log(row(['nginx', 'per second', '99% within', 'not 2xx', 'against bare']));
  for (const path of PATHS) {
    const file = await start(bare(nginx, sent(path)), siteDir, rules);
    const rounds = Array.from(
      { length: times },
      () => [load(`${file.origin}/`), load(`${site.origin}${base.slice(0, -1)}${path}`)] as const,
    );
    const [plain, ours] = [best(rounds.map(([one]) => one)), best(rounds.map(([, other]) => other))];
    console.log(told(`${sent(path).length} bytes, bare`, plain, ''));
    console.log(told(path, ours, (ours.perSecond / plain.perSecond).toFixed(2)));
    await file.stop();
  }
  await site.stop();
};
