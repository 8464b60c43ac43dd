import { TEXT } from './policy.ts';
import { addressOf, escaped, NOT_FOUND, valueFor, type HostRules, type Varying } from './rules.ts';

/** Between back quotes Caddy reads a text as it is. */
const raw = (text: string): string => `\`${text}\``;

/** A page is asked for by its address, and found under the name of its file. */
const key = (base: string, place: string): string =>
  raw(`~^${escaped(base.slice(0, -1) + addressOf(place))}${place.endsWith('/') ? '' : '$'}`);

/** A variable by the path that was asked for; maps come before everything else, also before the base is taken off. */
const map = (name: string, usual: string, rows: readonly (readonly [string, string])[]): readonly string[] => [
  `map {path} {${name}} {`,
  ...rows.map(([from, to]) => `    ${from} ${raw(to)}`),
  `    default ${raw(usual)}`,
  '}',
];

const variable = ({ name }: Varying): string => `site_${name.toLowerCase().replaceAll('-', '_')}`;

const maps = ({ base, varying, types }: HostRules): readonly string[] => [
  ...varying.flatMap((header) =>
    map(
      variable(header),
      header.usual,
      [...header.others].map(([place, value]) => [key(base, place), value]),
    ),
  ),
  ...map('site_type', '', [
    [raw('~/$'), types.html ?? ''],
    ...Object.entries(types).map(([extension, type]) => [raw(String.raw`~\.${extension}$`), type] as const),
  ]),
  ...map('site_vary', '', [[raw(String.raw`~(/|\.(${TEXT.join('|')}))$`), 'Accept-Encoding']]),
];

const redirects = ({ base, moved }: HostRules): readonly string[] => [
  ...[...moved].flatMap(([from, to]) =>
    [from, from.slice(0, -1)].map((old) => `redir ${base}${old.slice(1)} ${base}${to.slice(1)} permanent`),
  ),
  `@index path_regexp index ^${escaped(base)}((?:[a-z0-9_-]+/)*)index\\.html$`,
  `redir @index ${base}{re.index.1} permanent`,
];

/** Compressed copies by their own name, what stands there for hosts, and what lies outside the base. */
const absent = (base: string): readonly string[] => [
  '@hidden {',
  String.raw`    path_regexp (\.br|\.gz|/_headers|/_redirects)$|/\.`,
  `    not path ${base}.well-known/*`,
  '}',
  ...(base === '/' ? [] : [`@outside not path ${base}*`]),
  // A route keeps this order; by itself Caddy would take the base off first.
  'route {',
  '    error @hidden 404',
  ...(base === '/' ? [] : ['    error @outside 404', `    uri strip_prefix ${base.slice(0, -1)}`]),
  '}',
];

/** The page for what is absent has its own headers, whatever was asked for: none that a browser would keep for a year. */
const errors = ({ varying, types }: HostRules): readonly string[] => [
  'handle_errors {',
  ...varying.map((header) => `    header ${header.name} ${raw(valueFor(header, NOT_FOUND))}`),
  `    header Content-Type ${raw(types.html ?? '')}`,
  '    header Vary Accept-Encoding',
  `    rewrite * ${NOT_FOUND}`,
  '    file_server {',
  '        precompressed br gzip',
  '    }',
  '}',
];

/** The site for Caddy 2; `listen` is an address as Caddy writes it, `root` the folder with the site. */
export const caddySite = (rules: HostRules, { root, listen }: { readonly root: string; readonly listen: string }): string => {
  const lines = [
    `root * ${raw(root)}`,
    ...maps(rules),
    'header {',
    ...Object.entries(rules.everywhere).map(([name, value]) => `    ${name} ${raw(value)}`),
    ...rules.varying.map((header) => `    ${header.name} {${variable(header)}}`),
    '    Content-Type {site_type}',
    '    Vary {site_vary}',
    '}',
    // Apart: what is taken away waits for the answer, and an error would lose all that waits with it.
    'header -Server',
    ...redirects(rules),
    ...absent(rules.base),
    'file_server {',
    '    precompressed br gzip',
    '}',
    ...errors(rules),
  ];
  return [`${listen} {`, ...lines.map((line) => `    ${line}`), '}', ''].join('\n');
};
