import { directive, is, maxAge, unsafe, type Get } from './answer-headers.ts';

const YEAR = 31_536_000;

/** What internet.nl asks of headers, and why; all of it, or the site is not at 100%. It does not read a policy in the page. */
export const internetNl: readonly { readonly asks: string; readonly because: string; readonly holds: (get: Get) => boolean }[] = [
  {
    asks: 'default-src is none or self',
    because: 'what is forgotten must be refused',
    holds: (get) => is(get, 'default-src', "'none'", "'self'"),
  },
  {
    asks: 'base-uri is none or self',
    because: 'else one tag moves every address',
    holds: (get) => is(get, 'base-uri', "'none'", "'self'"),
  },
  {
    asks: 'form-action is none or self',
    because: 'default-src does not hold for forms',
    holds: (get) => is(get, 'form-action', "'none'", "'self'"),
  },
  {
    asks: 'frame-ancestors is none or self',
    because: 'default-src does not hold for who frames the page',
    holds: (get) => is(get, 'frame-ancestors', "'none'", "'self'"),
  },
  {
    asks: 'frames are restricted: by frame-src, child-src or default-src',
    because: 'a frame can look like the page',
    holds: (get) => is(get, 'default-src', "'none'", "'self'") && directive(get, 'frame-src') === undefined,
  },
  {
    asks: 'no unsafe-inline, unsafe-eval or unsafe-hashes',
    because: 'with these a policy stops little',
    holds: (get) => !unsafe.test(get('content-security-policy')),
  },
  {
    asks: 'no data:, http:, https: or * as a source',
    because: 'these let in everyone',
    holds: (get) => !/(?:^|[\s;])(?:data:|https?:|\*)(?=[\s;]|$)/.test(get('content-security-policy')),
  },
  { asks: 'https is remembered for a year', because: 'the advice of the NCSC', holds: (get) => maxAge(get) >= YEAR },
  {
    asks: 'Referrer-Policy is no-referrer or same-origin',
    because: 'other values are a warning there',
    holds: (get) => /^(?:no-referrer|same-origin)$/.test(get('referrer-policy')),
  },
  {
    asks: 'X-Content-Type-Options is nosniff',
    because: 'data can be run as script',
    holds: (get) => get('x-content-type-options') === 'nosniff',
  },
  {
    asks: 'X-Frame-Options is DENY or SAMEORIGIN',
    because: 'for browsers that do not know frame-ancestors',
    holds: (get) => /^(?:DENY|SAMEORIGIN)$/.test(get('x-frame-options')),
  },
];

/** What internet.nl would find wrong; empty at 100%. */
export const internetNlFaults = (get: Get): readonly string[] => internetNl.filter(({ holds }) => !holds(get)).map(({ asks }) => asks);
