import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Change } from '../../schema/change.ts';
import { buildDay } from '../day.ts';
import { hostingFolder } from '../hosting/write-hosting.ts';
import { addressOf } from '../hosting/rules.ts';
import { filesOf } from '../hosting/site-rules.ts';
import { offlineCopy } from '../offline/offline-copy.ts';
import { readMe } from '../offline/read-me.ts';
import { zipped } from '../zip.ts';
import { changesText } from './changes.ts';
import { hashesOf, sha256 } from './compare.ts';

/** The links that every release keeps. */
export const GOLDEN = 'tests/links/v1.yaml';

/** Names in the folder of a release that a later one reads. */
export const ADDRESSES = 'adressen.txt';
export const LINKS = 'links.yaml';

const read = (file: string): string => readFileSync(file, 'utf8');

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The commit that the release is made of; empty where that is not known. */
const commit = (): string => {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
};

/** A folder with all that is in it, under a name of its own in a zip. */
const folder = (path: string): readonly (readonly [string, Uint8Array])[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => [`${basename(path)}${file.slice(path.length)}`, readFileSync(file)] as const);

/**
 * All that a release holds, by name.
 * @param site the folder of a site that was built for `/`, with its compressed copies
 */
export const releaseFiles = async (site: string, environment: NodeJS.ProcessEnv): Promise<ReadonlyMap<string, Uint8Array>> => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const edition = parse(read('content/editie.yaml')) as { naam: string; adres: string };
  const changes = Object.values(parse(read('content/wijzigingen.yaml')) as Record<string, Change>);
  const day = buildDay(environment);
  const pages = filesOf(site).filter((file) => file.endsWith('.html'));
  const copy = [...(await offlineCopy(site))].map(([path, content]) => [`wegwijzer/${path}`, content] as const);
  const facts = { versie: version, commit: commit(), dag: day, node: process.versions.node, bestanden: hashesOf(site).size };
  const files = new Map<string, Uint8Array>([
    ['versie.json', bytes(`${JSON.stringify(facts, undefined, 2)}\n`)],
    ['WIJZIGINGEN.md', bytes(changesText(edition.naam, version, changes))],
    [LINKS, readFileSync(GOLDEN)],
    [ADDRESSES, bytes(`${pages.map(addressOf).join('\n')}\n`)],
    ['sbom.cdx.json', readFileSync(join(site, 'sbom.cdx.json'))],
    ['licenties.txt', readFileSync(join(site, 'licenties.txt'))],
    ['site.zip', zipped(new Map([...folder(site), ...folder(hostingFolder(site))]))],
    ['wegwijzer.zip', zipped(new Map([...copy, ['wegwijzer/LEESMIJ.txt', bytes(readMe(edition, day))]]))],
  ]);
  const sums = [...files].map(([name, content]) => `${sha256(content)}  ${name}`).join('\n');
  return files.set('SHA256SUMS', bytes(`${sums}\n`));
};
