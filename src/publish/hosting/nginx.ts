import { TEXT } from './policy.ts';
import { escaped, NOT_FOUND, type HostRules } from './rules.ts';

const quoted = (text: string): string => `"${text.replaceAll('"', String.raw`\"`)}"`;

const map = (from: string, to: string, usual: string, rows: readonly (readonly [string, string])[]): string =>
  [`map ${from} ${to} {`, `    default ${quoted(usual)};`, ...rows.map(([key, value]) => `    ${quoted(key)} ${quoted(value)};`), '}'].join(
    '\n',
  );

/** A place in a map; the file that is sent may be the compressed copy. */
const key = (place: string): string => `~^${escaped(place)}${place.endsWith('/') ? '' : String.raw`(\.br)?$`}`;

const variable = (header: string): string => `$site_${header.toLowerCase().replaceAll('-', '_')}`;

/** Brotli is accepted: named, and not with weight 0. */
const BROTLI = String.raw`~*(^|[\s,])br\s*(;\s*q=(1|0\.0*[1-9])[\d.]*\s*)?(,|$)`;

const maps = ({ varying, types, moved, base }: HostRules): readonly string[] => [
  map('$http_accept_encoding', '$site_copy', '.no-such-copy', [[BROTLI, '.br']]),
  map('$uri', '$site_encoding', '', [[String.raw`~\.br$`, 'br']]),
  map('$uri', '$site_vary', '', [[String.raw`~\.br$`, 'Accept-Encoding']]),
  map(
    '$uri',
    '$site_type',
    '',
    TEXT.filter((extension) => extension in types).map((extension) => [String.raw`~\.${extension}\.br$`, types[extension] ?? '']),
  ),
  map(
    '$uri',
    '$site_moved',
    '',
    [...moved].map(([from, to]) => [`~^${escaped(from.slice(0, -1))}/?$`, `${base}${to.slice(1)}`]),
  ),
  ...varying.map(({ name, usual, others }) =>
    map(
      '$uri',
      variable(name),
      usual,
      [...others].map(([place, value]) => [key(place), value]),
    ),
  ),
];

const headers = ({ everywhere, varying }: HostRules): readonly string[] =>
  [
    ...Object.entries(everywhere).map(([name, value]) => [name, quoted(value)]),
    ...varying.map(({ name }) => [name, variable(name)]),
    // These are empty, and so not sent, but for a compressed copy.
    ['Content-Type', '$site_type'],
    ['Content-Encoding', '$site_encoding'],
    ['Vary', '$site_vary'],
  ].map(([name, value]) => `add_header ${name} ${value} always;`);

/** What lies outside the base is not ours; what lies below it goes on without. */
const withoutBase = (base: string): readonly string[] => {
  if (base === '/') return [];
  const prefix = escaped(base.slice(0, -1));
  return [`if ($uri !~ ^${prefix}(/|$)) { return 404; }`, `rewrite ^${prefix}/?(.*)$ /$1;`];
};

/** One address per page. Only characters of our own addresses: what else a reader asks for must not end up in a header. */
const oneAddress = (base: string): readonly string[] => [
  'if ($site_moved) { return 301 $site_moved; }',
  String.raw`if ($uri ~ ^/((?:[a-z0-9_-]+/)*)index\.html$) { return 301 ${base}$1$is_args$args; }`,
  'set $site_folder "";',
  'if (-d $document_root$uri) { set $site_folder $uri; }',
  `if ($site_folder ~ ^/((?:[a-z0-9_-]+/)*[a-z0-9_-]+)$) { return 301 ${base}$1/$is_args$args; }`,
];

/** Compressed copies by their own name, and what stands there for hosts. */
const HIDDEN = String.raw`if ($uri ~ (\.br|\.gz|/_headers|/_redirects|/\.(?!well-known/).*)$) { return 404; }`;

export interface NginxPlace {
  /** The folder with the site, as nginx sees it. */
  readonly root: string;
  /** An address as nginx writes it, or a port. */
  readonly listen: string;
}

/** The site as maps and one `server`, to stand in the `http` of nginx; it needs no module that nginx does not bring. */
export const nginxSite = (rules: HostRules, { root, listen }: NginxPlace): string => {
  const { base, types } = rules;
  const lines = [
    `listen ${listen};`,
    `root ${quoted(root)};`,
    'server_tokens off;',
    // What is absent is no error of the server; it would fill the log.
    'log_not_found off;',
    'absolute_redirect off;',
    'gzip_static on;',
    'gzip_vary on;',
    `types { ${Object.entries(types)
      .map(([extension, type]) => `${quoted(type)} ${extension};`)
      .join(' ')} }`,
    'default_type application/octet-stream;',
    `error_page 403 404 ${base}${NOT_FOUND.slice(1)};`,
    ...headers(rules),
    ...withoutBase(base),
    ...oneAddress(base),
    HIDDEN,
    'rewrite ^(.*)/$ $1/index.html;',
    'if (-f $document_root$uri$site_copy) { rewrite ^(.*)$ $1.br; }',
    String.raw`location ~ \.br$ { internal; gzip_static off; types { } default_type ""; }`,
  ];
  return [...maps(rules), 'server {', ...lines.map((line) => `    ${line}`), '}', ''].join('\n');
};

/** A whole nginx for people without root: `nginx -p <this folder> -c nginx.conf`. What it writes goes to the folder for temporary files. */
export const nginxMain = (temporary = '/tmp'): string =>
  [
    'daemon off;',
    `pid ${temporary}/nginx.pid;`,
    'error_log stderr;',
    'worker_processes auto;',
    'events { worker_connections 1024; }',
    'http {',
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `    ${name}_temp_path ${temporary}/${name};`),
    '    access_log off;',
    '    sendfile on;',
    '    tcp_nopush on;',
    '    keepalive_timeout 30;',
    '    include site.conf;',
    '}',
    '',
  ].join('\n');
