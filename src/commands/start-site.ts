import { siteEdition } from '../content/read.ts';
import { runScript, type RunScript } from './npm-script.ts';
import { noPort, portFrom, portTrouble } from './port.ts';
import { close, listen, siteListener } from './site-server.ts';

/** The base path with a slash on both sides, from the variable that astro.config.mjs reads. */
const basePath = (asked = ''): string => `/${asked}/`.replaceAll(/\/+/g, '/');

const prepare = (run: RunScript): boolean => {
  if (run('check:content', 'shown').code !== 0) {
    console.error('\nDe site start niet: de inhoud klopt nog niet. Controleer opnieuw met: `npm run check:content`.');
    return false;
  }
  console.log('De site wordt gebouwd…');
  const { code, printed } = run('build', 'kept');
  if (code !== 0) console.error(`${printed}\nDe site start niet: het bouwen is mislukt. Alleen bouwen kan met: \`npm run build\`.`);
  return code === 0;
};

/**
 * Checks the content, builds the site and serves it on localhost until it is stopped. Gives the exit code: 0 once the
 * site is served, else 1 after telling why not.
 */
export const startSite = async (environment: NodeJS.ProcessEnv, run: RunScript = runScript): Promise<number> => {
  const port = portFrom(environment.PORT);
  if (port === undefined) {
    console.error(noPort(environment.PORT));
    return 1;
  }
  try {
    // A port that is in use is told at once, not after the build.
    close(await listen(() => undefined, port));
    if (!prepare(run)) return 1;
    const base = basePath(environment.BASE_PATH);
    await listen(siteListener('dist', base), port);
    console.log(`${siteEdition().naam} staat op http://localhost:${port}${base} (stoppen: Ctrl+C)`);
    return 0;
  } catch (error) {
    console.error(portTrouble(error, port));
    return 1;
  }
};
