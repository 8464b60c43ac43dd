import { directive, is, maxAge, unsafe, type Get } from './answer-headers.ts';

const HALF_A_YEAR = 15_768_000;

/** A rule of the MDN HTTP Observatory: where it holds its points count. Read in its source, in August 2026. */
export interface Points {
  readonly rule: string;
  readonly points: number;
  readonly holds: (get: Get) => boolean;
  readonly because: string;
}

export const observatory: readonly Points[] = [
  {
    rule: 'no policy',
    points: -25,
    holds: (get) => get('content-security-policy') === '',
    because: 'a script that slips in may do anything',
  },
  {
    rule: 'policy allows inline script or eval',
    points: -20,
    holds: (get) => unsafe.test(get('content-security-policy')),
    because: 'what slips in is mostly inline',
  },
  {
    rule: 'default-src is none',
    points: 10,
    holds: (get) => is(get, 'default-src', "'none'") && !unsafe.test(get('content-security-policy')),
    because: 'only what is named is allowed',
  },
  {
    rule: 'https is not remembered for half a year',
    points: -20,
    holds: (get) => maxAge(get) < HALF_A_YEAR,
    because: 'the first request of a later visit can be caught',
  },
  {
    rule: 'others can frame the page',
    points: -20,
    holds: (get) => directive(get, 'frame-ancestors') === undefined && !/^(?:DENY|SAMEORIGIN)$/.test(get('x-frame-options')),
    because: 'clicks can be stolen',
  },
  {
    rule: 'frames are refused by the policy',
    points: 5,
    holds: (get) => directive(get, 'frame-ancestors') !== undefined,
    because: 'newer than X-Frame-Options, and browsers agree on it',
  },
  {
    rule: 'types may be guessed',
    points: -5,
    holds: (get) => get('x-content-type-options') !== 'nosniff',
    because: 'data can be run as script',
  },
  {
    rule: 'the address travels to other sites',
    points: -5,
    holds: (get) => /unsafe-url|origin-when|downgrade/.test(get('referrer-policy')),
    because: 'an address can tell what someone reads',
  },
  {
    rule: 'the address does not travel',
    points: 5,
    holds: (get) => /^(?:no-referrer|same-origin|strict-origin)$/.test(get('referrer-policy')),
    because: 'the same, said outright',
  },
  {
    rule: 'what is here is for this site',
    points: 10,
    holds: (get) => /^same-(?:origin|site)$/.test(get('cross-origin-resource-policy')),
    because: 'other sites cannot load it to look at it',
  },
  {
    rule: 'windows that open this site do not hold it',
    points: 10,
    holds: (get) => get('cross-origin-opener-policy') === 'same-origin',
    because: 'no window of another site can reach this one',
  },
  {
    rule: 'nothing comes here unasked',
    points: 10,
    holds: (get) => get('cross-origin-embedder-policy') === 'require-corp',
    because: 'a file of another site must say that it may be used',
  },
];

/** From this score on bonuses count. */
const BONUS_FROM = 90;

/** From this score on it is called A+. */
export const A_PLUS = 100;

export const observatoryScore = (get: Get): number => {
  const sum = (rules: readonly Points[]): number =>
    rules.filter(({ holds }) => holds(get)).reduce((total, { points }) => total + points, 0);
  const bare = 100 + sum(observatory.filter(({ points }) => points < 0));
  return bare < BONUS_FROM ? Math.max(0, bare) : bare + sum(observatory.filter(({ points }) => points > 0));
};
