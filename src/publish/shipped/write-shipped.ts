import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { buildDay } from '../day.ts';
import { notices } from './notices.ts';
import { notingPackages, packagesOfStyles, shippedPackage } from './packages.ts';
import { sbom, type Lock, type Product } from './sbom.ts';

const root = new URL('../../../', import.meta.url);

const json = <T>(file: string): T => JSON.parse(readFileSync(new URL(file, root), 'utf8')) as T;

/** Stands beside its index, copied as it is: no bundler sees it. */
const COPIED = ['pagefind'];

/** Says on the site what it ships of others: `licenties.txt` for people, `sbom.cdx.json` for programs. */
export const shipped = (): AstroIntegration => {
  const found = new Set(COPIED);
  return {
    name: 'shipped',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [notingPackages(found)] } });
      },
      'astro:build:done': ({ dir }) => {
        for (const name of packagesOfStyles(fileURLToPath(new URL('src/styles', root)))) found.add(name);
        const packages = [...found].sort().map(shippedPackage);
        const { naam } = parse(readFileSync(new URL('content/editie.yaml', root), 'utf8')) as { naam: string };
        const bill = sbom(json<Product>('package.json'), packages, json<Lock>('package-lock.json'), buildDay(process.env));
        writeFileSync(new URL('licenties.txt', dir), notices(packages, naam));
        writeFileSync(new URL('sbom.cdx.json', dir), `${JSON.stringify(bill, undefined, 2)}\n`);
      },
    },
  };
};
