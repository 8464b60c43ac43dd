import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compressSite } from '../../../src/publish/hosting/compress.ts';
import type { HostRules } from '../../../src/publish/hosting/rules.ts';
import { siteRules } from '../../../src/publish/hosting/site-rules.ts';
import { moved } from './rules.ts';

const page = (policy: string, text: string): string =>
  `<!doctype html><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><h1>${text}</h1>${'<p>Tekst.</p>'.repeat(40)}`;

const files: Readonly<Record<string, string>> = {
  'index.html': page("default-src 'none'", 'Start'),
  '404.html': page("default-src 'none'", 'Niet gevonden'),
  'zoeken/index.html': page("default-src 'none';script-src 'self'", 'Zoeken'),
  'a/b/index.html': page("default-src 'none'", 'Diep'),
  '_astro/a.css': `a{color:red}${'b{color:blue}'.repeat(40)}`,
  '.well-known/security.txt': 'Contact: mailto:veilig@gids.example\n',
  '.geheim/wachtwoord.txt': 'geheim',
  _headers: '/*',
};

/** A site of a few files, built for a folder of a host. */
export interface SmallSite {
  readonly folder: string;
  readonly rules: HostRules;
  readonly textOf: (file: string) => string;
  readonly remove: () => void;
}

export const smallSite = async (base: string): Promise<SmallSite> => {
  const folder = mkdtempSync(join(tmpdir(), 'small-site-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  await compressSite(folder);
  return {
    folder,
    rules: siteRules(folder, base, new Map([[moved.from, '/zoeken/']])),
    textOf: (file) => files[file] ?? '',
    remove: () => rmSync(folder, { recursive: true }),
  };
};
