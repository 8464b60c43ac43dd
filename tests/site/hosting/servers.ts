import { spawn, spawnSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { HostRules } from '../../../src/publish/hosting/rules.ts';
import { ask } from './ask.ts';
import type { Kind } from './server-kinds.ts';

/** A server that runs; its configuration is what the build writes, but for port and folder. */
export interface Running {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

const pathOf = (name: string): string | undefined =>
  spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim() || undefined;

/** The program of a kind on this machine; undefined where there is none. */
export const programOf = ({ name, programs }: Kind): string | undefined =>
  programs.find((path) => existsSync(path)) ?? pathOf(name.toLowerCase());

/** A port of this machine that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** None of these needs root: where the tests run as root, the servers run as nobody. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;

const FOR_OTHERS = 0o005;

/** Whether everyone may look into a folder. */
const isOpen = (folder: string): boolean =>
  (statSync(folder).mode & FOR_OTHERS) === FOR_OTHERS && (dirname(folder) === folder || isOpen(dirname(folder)));

/** A folder for a server to work in, and the site where it can read it. */
const workplace = (site: string): { readonly folder: string; readonly readable: string } => {
  const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
  if (nobody === undefined) return { folder, readable: site };
  chownSync(folder, nobody.uid, nobody.gid);
  if (isOpen(site)) return { folder, readable: site };
  cpSync(site, join(folder, 'site'), { recursive: true });
  chownSync(join(folder, 'site'), nobody.uid, nobody.gid);
  return { folder, readable: join(folder, 'site') };
};

/** How long a server may take to answer. */
const PATIENCE = 10_000;

/** Starts a server for a site on a free port of this machine, without root. */
export const start = async (kind: Kind, site: string, rules: HostRules): Promise<Running> => {
  const command = programOf(kind);
  if (command === undefined) throw new Error(`${kind.name} is not on this machine.`);
  const port = await freePort();
  const { folder, readable } = workplace(site);
  const { args, env } = kind.prepare({ folder, site: readable, port, rules });
  const server = spawn(command, args, { ...nobody, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  const origin = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (const until = Date.now() + PATIENCE; Date.now() < until; await pause(50)) {
    if (server.exitCode !== null) break;
    const answers = await ask(origin, '/').then(
      () => true,
      () => false,
    );
    if (answers) return { origin, stop };
  }
  await stop();
  throw new Error(`${kind.name} did not start.\n${said.slice(-2000)}`);
};
