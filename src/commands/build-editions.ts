import { pathToFileURL } from 'node:url';
import { existsSync } from 'node:fs';
import { contentFolder } from '../content/folder.ts';
import { editionsIn } from '../schema/check/layers.ts';
import { runScript, type RunScript } from './npm-script.ts';

/** Where the site is built. */
const SITE = 'dist';

/** The folder of the base with a slash on both sides, from the variable that astro.config.mjs reads. */
const rootOf = (asked = ''): string => `/${asked}/`.replaceAll(/\/+/g, '/');

const nameOf = (edition: string): string => (edition === '' ? 'de basis' : `de editie "${edition}"`);

/**
 * Builds the base into `dist` and each of its editions into a folder of it, after all of them passed the check. Gives the
 * exit code.
 */
export const buildEditions = (
  environment: NodeJS.ProcessEnv,
  run: RunScript = runScript,
  { editions = editionsIn(contentFolder(environment)), isTaken = existsSync } = {},
): number => {
  const root = rootOf(environment.BASE_PATH);
  const all = ['', ...editions];
  const refused = all.filter((edition) => run('check:content', 'shown', { EDITIE: edition }).code !== 0);
  if (refused.length > 0) {
    console.error(`\nEr is niets gebouwd: de inhoud klopt nog niet van ${refused.map(nameOf).join(' en ')}.`);
    return 1;
  }
  for (const edition of all) {
    const folder = edition === '' ? SITE : `${SITE}/${edition}`;
    if (edition !== '' && isTaken(folder)) {
      console.error(`${folder} hoort al bij de basis. Geef de map content/edities/${edition}/ een andere naam.`);
      return 1;
    }
    const place = { EDITIE: edition, SITE_ROOT: root, BASE_PATH: edition === '' ? root : `${root}${edition}/` };
    const { code, printed } = run(`build -- --outDir ${folder}`, 'kept', place);
    if (code !== 0) {
      console.error(`${printed}\nHet bouwen is mislukt bij ${nameOf(edition)}.`);
      return 1;
    }
    console.log(`${folder}/  ${nameOf(edition)}, voor het adres ${place.BASE_PATH}`);
  }
  return 0;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = buildEditions(process.env);
