import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';

/** A program that drives a browser, and listens on this machine. */
export interface Service {
  readonly url: string;
  readonly close: () => void;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const untilReady = async (url: string): Promise<void> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`${url}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No WebDriver answers at ${url}.`);
};

/** Starts a WebDriver on a free port, and waits until it answers. @param env beside that of this program */
export const startService = async (path: string, env: Readonly<Record<string, string>>): Promise<Service> => {
  const port = await freePort();
  const program = spawn(path, [`--port=${port}`], { env: { ...process.env, ...env }, stdio: 'ignore' });
  const close = (): void => void program.kill();
  process.once('exit', close);
  const url = `http://127.0.0.1:${port}`;
  await untilReady(url).catch((error: unknown) => {
    close();
    throw error;
  });
  return { url, close };
};
