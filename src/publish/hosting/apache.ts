import { TEXT } from './policy.ts';
import { escaped, NOT_FOUND, type HostRules, type Varying } from './rules.ts';

/** A place as Apache sees it: under the base, and perhaps the compressed copy. */
const pattern = (base: string, place: string): string =>
  `^${escaped(base.slice(0, -1) + place)}${place.endsWith('/') ? '' : String.raw`(\.br|\.gz)?$`}`;

const always = (name: string, value: string, condition = ''): string =>
  `Header always set ${name} "${value.replaceAll('"', String.raw`\"`)}"${condition}`;

/** The last that fits counts: first the usual value, then the others. */
const varyingLines = (base: string, { name, usual, others }: Varying): readonly string[] => [
  always(name, usual),
  ...[...others].map(([place, value]) => always(name, value, ` "expr=%{REQUEST_URI} =~ m#${pattern(base, place)}#"`)),
];

const typeLines = ({ types }: HostRules): readonly string[] =>
  Object.entries(types).map(([extension, type]) => `AddType '${type}' .${extension}`);

/** A copy that the reader accepts; a page by its address, or the file itself. */
const copyLines = (encoding: string, suffix: string): readonly string[] => [
  `RewriteCond %{HTTP:Accept-Encoding} "(^|[\\s,])${encoding}(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))"`,
  `RewriteCond %{REQUEST_FILENAME}index.html.${suffix} -f`,
  `RewriteRule ^(.*/)?$ $1index.html.${suffix} [L,E=no-gzip:1]`,
  `RewriteCond %{HTTP:Accept-Encoding} "(^|[\\s,])${encoding}(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))"`,
  `RewriteCond %{REQUEST_FILENAME}.${suffix} -f`,
  `RewriteRule ^(.+)$ $1.${suffix} [L,E=no-gzip:1]`,
];

/** What readers cannot ask for: compressed copies by their own name, and what stands there for hosts. */
const hidden = [
  String.raw`RewriteCond %{THE_REQUEST} "^[A-Z]+ [^ ?]*(\.br|\.gz|/_headers|/_redirects|/\.(?!well-known/)[^ ?]*)[ ?]"`,
  // The page that is sent instead comes by here too.
  'RewriteCond %{ENV:REDIRECT_STATUS} ^$',
  'RewriteRule ^ - [R=404,L]',
];

/**
 * The site for Apache 2.4, as `.htaccess` in its folder: it needs `AllowOverride FileInfo`, and the modules headers,
 * rewrite and mime. Where one of these is absent Apache says so, rather than serve without.
 */
export const apacheSite = (rules: HostRules): string => {
  const { base, everywhere, varying, moved } = rules;
  return [
    `ErrorDocument 404 ${base}${NOT_FOUND.slice(1)}`,
    `ErrorDocument 403 ${base}${NOT_FOUND.slice(1)}`,
    ...typeLines(rules),
    'AddEncoding br .br',
    'RemoveType .gz',
    'AddEncoding gzip .gz',
    ...Object.entries(everywhere).map(([name, value]) => always(name, value)),
    ...varying.flatMap((header) => varyingLines(base, header)),
    String.raw`Header always set Vary Accept-Encoding "expr=%{REQUEST_URI} =~ m#\.(${TEXT.join('|')})(\.br|\.gz)?$#"`,
    'RewriteEngine On',
    `RewriteBase ${base}`,
    ...[...moved].map(([from, to]) => `RewriteRule ^${escaped(from.slice(1, -1))}/?$ ${base}${to.slice(1)} [R=301,L]`),
    String.raw`RewriteCond %{THE_REQUEST} "^[A-Z]+ [^ ?]*/index\.html[ ?]"`,
    String.raw`RewriteRule ^((?:[a-z0-9_-]+/)*)index\.html$ ${base}$1 [R=301,L]`,
    ...hidden,
    ...copyLines('br', 'br'),
    ...copyLines('gzip', 'gz'),
    '',
  ].join('\n');
};
