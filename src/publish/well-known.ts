import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { href } from '../format/href.ts';
import { buildDay } from './day.ts';
import { securityText, type Reporting } from './security-text.ts';

const FILE = '/.well-known/security.txt';

/** Says where to report a fault in the security of the site, at the address that is agreed for it. */
export const wellKnown = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'well-known',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir, logger }) => {
        const edition = parse(readFileSync(new URL('../../content/editie.yaml', import.meta.url), 'utf8')) as Reporting & { adres: string };
        const url = new URL(href(base, FILE), edition.adres).href;
        const { text, warning } = securityText(edition, url, buildDay(process.env));
        if (warning !== undefined) logger.warn(warning);
        if (text === undefined) return;
        mkdirSync(new URL('.well-known/', dir), { recursive: true });
        writeFileSync(new URL(`.${FILE}`, dir), text);
      },
    },
  };
};
