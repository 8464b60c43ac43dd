import type { Headers } from './rules.ts';

/** What no page of this site uses, so that nothing on it can. The clipboard is for "Kopieer link". */
const DENIED = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/**
 * A year, as internet.nl asks. Neither `includeSubDomains` nor `preload`: this file goes to hosts that nobody here
 * knows, and must not decide for their neighbours. Browsers read it over https only.
 */
const HSTS = 'max-age=31536000';

/** On every answer of every host. */
export const EVERYWHERE: Headers = {
  'Strict-Transport-Security': HSTS,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': [...DENIED.map((name) => `${name}=()`), 'clipboard-write=(self)'].join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  // For browsers that do not know frame-ancestors; those that do pass it over.
  'X-Frame-Options': 'DENY',
};

/** What a policy in a page cannot say: a browser reads it in a header only. */
export const FRAMES = "frame-ancestors 'none'";

/** Files whose name changes with their content never change: a browser keeps them for a year. */
export const FOR_GOOD = 'public, max-age=31536000, immutable';

/** Everything else is asked for again, and comes only where it changed: a tariff of last year must not stay. */
export const ASK_AGAIN = 'no-cache';

/** By extension; text says its encoding, so that no host guesses. An extension that is not here fails the build. */
export const TYPES: Headers = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  dmn: 'application/xml; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  pdf: 'application/pdf',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  zip: 'application/zip',
  // Parts of the index of the search: packed, and unpacked by the search itself.
  pagefind: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
};

/** Extensions of text: what gets a compressed copy beside it. */
export const TEXT: readonly string[] = Object.keys(TYPES).filter((extension) => TYPES[extension]?.includes('charset'));
