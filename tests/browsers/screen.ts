import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** Where the windows of a browser come. */
export interface Screen {
  /** What a program needs in its environment to draw there. */
  readonly env: Readonly<Record<string, string>>;
  readonly close: () => void;
}

/** Room for the window of a browser, whatever it has above the page. */
const SIZE = '1600x1200x24';

/** The screen in use where there is no Xvfb; else one that nobody sees, under a number that is free. */
export const openScreen = async (xvfb: string | undefined): Promise<Screen> => {
  if (xvfb === undefined) return { env: {}, close: () => {} };
  const server = spawn(xvfb, ['-displayfd', '3', '-screen', '0', SIZE, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const close = (): void => void server.kill();
  process.once('exit', close);
  const number = await new Promise<string>((resolve, reject) => {
    (server.stdio[3] as Readable).once('data', (data) => resolve(String(data).trim()));
    server.once('error', reject).once('exit', (code) => reject(new Error(`${xvfb} stopped with code ${code}.`)));
  });
  return { env: { DISPLAY: `:${number}`, GDK_BACKEND: 'x11' }, close };
};
