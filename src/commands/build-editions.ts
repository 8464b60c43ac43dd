import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentFolder } from '../content/folder.ts';
import { HOST_FILES, siteRules } from '../publish/hosting/site-rules.ts';
import { hostingFolder, writeHosting } from '../publish/hosting/write-hosting.ts';
import { editionsIn } from '../schema/check/layers.ts';
import { runScript, type RunScript } from './npm-script.ts';

/** The folder of the base with a slash on both sides, from the variable that astro.config.mjs reads. */
const rootOf = (asked = ''): string => `/${asked}/`.replaceAll(/\/+/g, '/');

const nameOf = (edition: string): string => (edition === '' ? 'de basis' : `de editie "${edition}"`);

/** What a host reads is said once, for the whole site. */
const tellHosts = (site: string, root: string, editions: readonly string[]): void => {
  for (const folder of editions.map((edition) => join(site, edition))) {
    rmSync(hostingFolder(folder), { recursive: true, force: true });
    for (const file of HOST_FILES) rmSync(join(folder, file), { force: true });
  }
  writeHosting(site, siteRules(site, root));
};

interface Place {
  readonly editions: readonly string[];
  readonly site: string;
}

/**
 * Builds the base into `dist` and each of its editions into a folder of it, after all of them passed the check. Gives the
 * exit code.
 */
export const buildEditions = (
  environment: NodeJS.ProcessEnv,
  run: RunScript = runScript,
  { editions, site }: Place = { editions: editionsIn(contentFolder(environment)), site: 'dist' },
): number => {
  const root = rootOf(environment.BASE_PATH);
  const all = ['', ...editions];
  const refused = all.filter((edition) => run('check:content', 'shown', { EDITIE: edition }).code !== 0);
  if (refused.length > 0) {
    console.error(`\nEr is niets gebouwd: de inhoud klopt nog niet van ${refused.map(nameOf).join(' en ')}.`);
    return 1;
  }
  for (const edition of all) {
    const folder = join(site, edition);
    if (edition !== '' && existsSync(folder)) {
      console.error(`${folder} hoort al bij de basis. Geef de map edities/${edition}/ een andere naam.`);
      return 1;
    }
    const base = edition === '' ? root : `${root}${edition}/`;
    const { code, printed } = run('build', 'kept', { EDITIE: edition, SITE_DIR: folder, SITE_ROOT: root, BASE_PATH: base });
    if (code !== 0) {
      console.error(`${printed}\nHet bouwen is mislukt bij ${nameOf(edition)}.`);
      return 1;
    }
    console.log(`${folder}/  ${nameOf(edition)}, voor het adres ${base}`);
  }
  tellHosts(site, root, editions);
  return 0;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = buildEditions(process.env);
