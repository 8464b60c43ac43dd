import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { ASK_AGAIN, EVERYWHERE, FOR_GOOD, FRAMES, TYPES } from './policy.ts';
import type { HostRules, Varying } from './rules.ts';

/** What hosts read and readers never ask for. */
export const HOST_FILES = ['/_headers', '/_redirects', '/.htaccess'];

/** What is named after its content, also in the folder of an edition. */
const HASHED =
  /^(?:\/[a-z0-9-]+)?\/(?:_astro|pagefind\/fragment|pagefind\/index|pagefind\/filter)\/|^(?:\/[a-z0-9-]+)?\/pagefind\/[^/]+\.pf_meta$/;

/** What others may show or read on their own pages: pictures of shared links, and the open data. */
const FOR_OTHERS = /^(?:\/[a-z0-9-]+)?\/(?:deelbeeld\/|feiten\.(?:json|csv|schema\.json)$|wijzigingen\.xml$)/;

const META = /<meta http-equiv="content-security-policy" content="([^"]*)"/;

/** Every file of a site, as an address without the base; not what stands there for the host, nor compressed copies. */
export const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .filter((file) => !HOST_FILES.includes(file) && !/\.(?:br|gz)$/.test(file))
    .sort();

/** The policy in a page, with what only a header can say. */
const policyIn = (html: string, file: string): string => {
  const [, policy] = META.exec(html) ?? [];
  if (policy === undefined) throw new Error(`${file} has no policy, so no host can send one.`);
  return `${policy};${FRAMES}`;
};

const mostCommon = (values: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
};

/** The policy of most pages is that of every file that is no page too; it has no scripts. */
const policies = (folder: string, files: readonly string[]): Varying => {
  const pages = files.filter((file) => file.endsWith('.html'));
  const own = pages.map((file) => [file, policyIn(readFileSync(join(folder, file), 'utf8'), file)] as const);
  const usual = mostCommon(own.map(([, policy]) => policy));
  return { name: 'Content-Security-Policy', usual, others: new Map(own.filter(([, policy]) => policy !== usual)) };
};

/** A file in a folder where all files are alike counts as that folder. */
const placesOf = (files: readonly string[], alike: RegExp): readonly string[] => {
  const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);
  const isUniform = (folder: string): boolean => files.every((file) => !file.startsWith(folder) || alike.test(file));
  const found = files.filter((file) => alike.test(file)).map((file) => (isUniform(folderOf(file)) ? folderOf(file) : file));
  return [...new Set(found)];
};

const varying = (name: string, usual: string, other: string, places: readonly string[]): Varying => ({
  name,
  usual,
  others: new Map(places.map((place) => [place, other])),
});

/**
 * The extensions that the site uses, each with its type.
 * @throws at one without a type: a host would guess, and `nosniff` would break the file
 */
const typesOf = (files: readonly string[]): Record<string, string> => {
  const used = [...new Set(files.map((file) => extname(file).slice(1)))].filter((extension) => extension !== '').sort();
  return Object.fromEntries(
    used.map((extension) => {
      const type = TYPES[extension];
      if (type === undefined) throw new Error(`src/publish/hosting/policy.ts has no type for .${extension}.`);
      return [extension, type];
    }),
  );
};

/** What hosts must know of the site in a folder. */
export const siteRules = (folder: string, base: string, moved: ReadonlyMap<string, string> = new Map()): HostRules => {
  const files = filesOf(folder);
  return {
    base,
    files,
    moved,
    everywhere: EVERYWHERE,
    varying: [
      policies(folder, files),
      varying('Cross-Origin-Resource-Policy', 'same-origin', 'cross-origin', placesOf(files, FOR_OTHERS)),
      varying('Cache-Control', ASK_AGAIN, FOR_GOOD, placesOf(files, HASHED)),
    ],
    types: typesOf(files),
  };
};
