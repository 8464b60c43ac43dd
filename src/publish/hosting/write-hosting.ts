import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { apacheSite } from './apache.ts';
import { caddySite } from './caddy.ts';
import { CONTAINER_PORT, CONTAINER_ROOT, containerfile } from './container.ts';
import { headersFile, redirectsFile } from './headers-file.ts';
import { nginxMain, nginxSite } from './nginx.ts';
import type { HostRules } from './rules.ts';
import { siteRules } from './site-rules.ts';

/** The folder beside a site with what its host needs and its readers do not: `dist-hosting` for `dist`. */
export const hostingFolder = (site: string): string => `${resolve(site)}-hosting`;

const write = (folder: string, files: Readonly<Record<string, string>>): void => {
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
};

/** Writes the same rules for each host: in the site what a host reads there, beside it what a host is started with. */
export const writeHosting = (site: string, rules: HostRules): void => {
  const beside = hostingFolder(site);
  const redirects = redirectsFile(rules);
  write(site, {
    _headers: headersFile(rules),
    '.htaccess': apacheSite(rules),
    ...(redirects === '' ? {} : { _redirects: redirects }),
  });
  rmSync(beside, { recursive: true, force: true });
  write(beside, {
    'nginx/nginx.conf': nginxMain(),
    'nginx/site.conf': nginxSite(rules, { root: CONTAINER_ROOT, listen: `${CONTAINER_PORT}` }),
    'caddy/Caddyfile': caddySite(rules, { root: CONTAINER_ROOT, listen: `:${CONTAINER_PORT}` }),
    Containerfile: containerfile(basename(resolve(site)), basename(beside)),
  });
};

/** A base with a slash at both ends. */
const slashed = (base: string): string => `/${base}/`.replaceAll(/\/+/g, '/');

/** Writes what hosts need, when all files of the site are there. */
export const hosting = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = slashed(config.base);
      },
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        writeHosting(site, siteRules(site, base));
      },
    },
  };
};
