import { valueFor, type HostRules } from './rules.ts';

/** What stands for a folder in a tree of files. */
interface Folder {
  readonly path: string;
  readonly files: string[];
  readonly folders: Map<string, Folder>;
}

const treeOf = (files: readonly string[]): Folder => {
  const root: Folder = { path: '/', files: [], folders: new Map() };
  for (const file of files) {
    const steps = file.slice(1).split('/').slice(0, -1);
    let at = root;
    for (const step of steps) {
      const next = at.folders.get(step) ?? { path: `${at.path}${step}/`, files: [], folders: new Map() };
      at.folders.set(step, next);
      at = next;
    }
    at.files.push(file);
  }
  return root;
};

const filesUnder = ({ files, folders }: Folder): readonly string[] => [...files, ...[...folders.values()].flatMap(filesUnder)];

/** Headers as lines; what is written the same is the same. */
type Lines = (file: string) => string;

/** A path below some folder (`formulier/*`), and the headers there. */
type Rules = ReadonlyMap<string, string>;

/** What all folders beside each other have under the same paths, where they do not contradict; undefined where they do. */
const alike = (siblings: readonly Rules[]): Rules | undefined => {
  const together = new Map<string, string>();
  for (const [path, lines] of siblings.flatMap((rules) => [...rules])) {
    if ((together.get(path) ?? lines) !== lines) return undefined;
    together.set(path, lines);
  }
  // One rule for a whole folder would meet the rules for the parts of another.
  return together.has('*') && together.size > 1 ? undefined : together;
};

/** Fewer folders than this are written out: names say more than a placeholder. */
const MANY = 3;

const below = (name: string, rules: Rules): Rules => new Map([...rules].map(([path, lines]) => [`${name}/${path}`, lines]));

/**
 * Rules that never meet: one for a folder in which every file has the same headers, else one for each file and folder in it.
 * Folders that are alike share theirs, with a placeholder for their name; below one nothing is shared any more. These hosts
 * put the values of all rules that fit in one header: a policy twice is stricter than either, and a cache twice is none.
 */
const rulesIn = (folder: Folder, linesOf: Lines, mayShare: boolean): Rules => {
  const [first = '', ...rest] = [...new Set(filesUnder(folder).map(linesOf))];
  if (rest.length === 0) return new Map([['*', first]]);
  const own = folder.files.map((file) => [file.slice(folder.path.length).replace(/^index\.html$/, ''), linesOf(file)] as const);
  const inside = (deeper: boolean) => [...folder.folders].map(([name, of]) => ({ name, rules: rulesIn(of, linesOf, deeper) }));
  const apart = inside(false);
  // A file beside the folders could fit the placeholder too.
  const isApart = folder.files.every((file) => file === `${folder.path}index.html`);
  const shared = mayShare && apart.length >= MANY && isApart ? alike(apart.map(({ rules }) => rules)) : undefined;
  const others = shared === undefined ? inside(mayShare) : [{ name: ':naam', rules: shared }];
  return new Map([...own, ...others.flatMap(({ name, rules }) => [...below(name, rules)])]);
};

/** The most rules that Cloudflare reads. */
export const MOST_RULES = 100;

/** Types that these hosts do not know by themselves, or without the encoding. */
const UNKNOWN = ['ods', 'csv', 'webmanifest'];

const line = (name: string, value: string): string => `  ${name}: ${value}`;

/**
 * The headers for Netlify and Cloudflare Pages, as the file `_headers` in the site.
 * @throws where there are more rules than Cloudflare reads
 */
export const headersFile = ({ base, files, everywhere, varying, types }: HostRules): string => {
  const linesOf = (file: string): string => {
    const values = varying.map((header) => line(header.name, valueFor(header, file)));
    const extension = file.split('.').at(-1) ?? '';
    return [...values, ...(UNKNOWN.includes(extension) ? [line('Content-Type', types[extension] ?? '')] : [])].join('\n');
  };
  const rules = [
    [
      '/*',
      Object.entries(everywhere)
        .map(([name, value]) => line(name, value))
        .join('\n'),
    ] as const,
    ...[...rulesIn(treeOf(files), linesOf, true)].map(([path, lines]) => [`/${path}`, lines] as const),
  ];
  if (rules.length > MOST_RULES) throw new Error(`_headers has ${rules.length} rules, and Cloudflare reads ${MOST_RULES}.`);
  return rules.map(([path, lines]) => `${base.slice(0, -1)}${path}\n${lines}\n`).join('\n');
};

/** Moved pages for Netlify and Cloudflare Pages, as the file `_redirects`; empty where no page moved. */
export const redirectsFile = ({ base, moved }: HostRules): string =>
  [...moved].map(([from, to]) => `${base}${from.slice(1)} ${base}${to.slice(1)} 301\n`).join('');
