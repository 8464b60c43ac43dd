import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { listen, siteListener } from '../../src/commands/site-server.ts';
import { offlineCopy } from '../../src/publish/offline/offline-copy.ts';
import { zipped } from '../../src/publish/zip.ts';
import { siteDir } from '../site/built-site.ts';
import { freePort } from '../site/hosting/servers.ts';

/** A copy of the site on the disk, as a reader has it who unpacked the zip. */
export interface OfflineFolder {
  /** The address of a file in it. */
  readonly at: (file: string) => string;
  /** Puts it on this machine under a path, on a port that is free. */
  readonly serve: (base: string) => Promise<readonly [number, readonly Server[]]>;
  readonly remove: () => void;
}

/** A name that an address has to write in another way. */
const NAME = 'Wégwijzer voor de Köln & co, 100% #1 ';

export const offlineFolder = async (): Promise<OfflineFolder> => {
  const folder = mkdtempSync(join(tmpdir(), NAME));
  for (const [path, bytes] of Object.entries(unzipSync(zipped(await offlineCopy(siteDir))))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return {
    at: (path) => {
      const [file = '', fragment] = path.split('#');
      return `${pathToFileURL(join(folder, file)).href}${fragment === undefined ? '' : `#${fragment}`}`;
    },
    serve: async (base) => {
      const port = await freePort();
      return [port, await listen(siteListener(folder, base), port)];
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
