/** What mail filters, chats and copying do to a link. A link begins with `#`; `at` says where, for those that happen in one place. */
export interface Damage {
  readonly name: string;
  readonly damage: (link: string, at: number) => string;
  /** Browsers read this as if nothing was wrong: there is nothing to say. */
  readonly harmless?: boolean;
  /** Between two digits only the reader knows which number it was: told then. */
  readonly isBreak?: boolean;
}

const put = (link: string, at: number, text: string, from = 2): string => {
  const place = from + (at % (link.length - from));
  return link.slice(0, place) + text + link.slice(place);
};

const everyCharacter = (text: string): string =>
  [...new TextEncoder().encode(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

/** Each of these takes nothing away: what the link was can be found back. */
export const damages: readonly Damage[] = [
  { name: 'a question mark for the hash', damage: (link) => link.replace('#', '?') },
  { name: 'a question mark behind the hash', damage: (link) => link.replace('#', '#?'), harmless: true },
  { name: 'two hashes', damage: (link) => `#${link}` },
  { name: 'a hash within the fragment, encoded', damage: (link) => link.replace('#', '#%23') },
  { name: 'the hash twice encoded behind a question mark', damage: (link) => link.replace('#', '?%2523') },
  { name: 'the whole address in the fragment', damage: (link) => `#https://voorbeeld.nl/hulp/stroom/${link}` },
  { name: 'encoded once', damage: (link) => `#${encodeURIComponent(link.slice(1))}` },
  { name: 'encoded twice', damage: (link) => `#${encodeURIComponent(encodeURIComponent(link.slice(1)))}` },
  { name: 'encoded three times', damage: (link) => `#${encodeURIComponent(encodeURIComponent(encodeURIComponent(link.slice(1))))}` },
  { name: 'every character encoded', damage: (link) => `#${everyCharacter(link.slice(1))}` },
  { name: '= encoded', damage: (link) => link.replaceAll('=', '%3D') },
  { name: '= encoded in small letters', damage: (link) => link.replaceAll('=', '%3d') },
  { name: '= as in quoted-printable', damage: (link) => link.replaceAll('=', '=3D') },
  { name: '= as an entity', damage: (link) => link.replaceAll('=', '&#61;') },
  { name: '= as a named entity', damage: (link) => link.replaceAll('=', '&equals;') },
  { name: '& encoded', damage: (link) => link.replaceAll('&', '%26') },
  { name: '& encoded twice', damage: (link) => link.replaceAll('&', '%2526') },
  { name: '& as an entity', damage: (link) => link.replaceAll('&', '&amp;') },
  { name: '& as an entity twice', damage: (link) => link.replaceAll('&', '&amp;amp;') },
  { name: '& as an entity in capitals', damage: (link) => link.replaceAll('&', '&AMP;') },
  { name: '& as a number', damage: (link) => link.replaceAll('&', '&#38;') },
  { name: '& as a number in hexadecimals', damage: (link) => link.replaceAll('&', '&#x26;') },
  { name: '& as in JSON', damage: (link) => link.replaceAll('&', '\\u0026') },
  { name: 'a semicolon for &', damage: (link) => link.replaceAll('&', ';') },
  { name: 'all capitals', damage: (link) => link.toUpperCase() },
  { name: 'a capital to begin with', damage: (link) => link.replace('#v', '#V') },
  { name: 'a line break', damage: (link, at) => put(link, at, '%0A'), isBreak: true },
  { name: 'a line break of Windows', damage: (link, at) => put(link, at, '%0D%0A'), isBreak: true },
  { name: 'a line break, quoted', damage: (link, at) => put(link, at, '%0A%3E%20'), isBreak: true },
  { name: 'a soft hyphen', damage: (link, at) => put(link, at, '\u00AD') },
  { name: 'a space of no width', damage: (link, at) => put(link, at, '\u200B') },
  { name: 'a byte order mark, encoded', damage: (link, at) => put(link, at, '%EF%BB%BF') },
  { name: 'other hyphens', damage: (link) => link.replaceAll('-', '\u2011') },
  { name: 'dashes for hyphens', damage: (link) => link.replaceAll('-', '–') },
  {
    name: 'full-width characters',
    damage: (link) => `#${link.slice(1).replaceAll(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))}`,
  },
  { name: 'backslashes before signs', damage: (link) => link.replaceAll(/[-=&]/g, '\\$&') },
  { name: 'quotes around it', damage: (link) => `#"${link.slice(1)}"` },
  { name: 'two separators', damage: (link) => link.replaceAll('&', '&&'), harmless: true },
  { name: 'a trail of followers', damage: (link) => `${link}&utm_source=mail&utm_medium=email&fbclid=IwAR0_x-1` },
  { name: 'followers behind a question mark', damage: (link) => `${link}?utm_source=teams&gclid=1` },
  { name: 'followers before it', damage: (link) => link.replace('#', '?utm_source=mail&') },
];

/** What stands behind a link in a text and comes along when it is copied. */
export const glued: readonly string[] = [
  ...[
    ')',
    '>',
    ',',
    '"',
    '.',
    ';',
    ':',
    '!',
    '?',
    "'",
    ']',
    '}',
    '*',
    '|',
    '”',
    '’',
    '»',
    ').',
    '>,',
    '".',
    '%20',
    '%20)',
    '%0A',
    '&',
    '&amp;',
  ],
  ...[
    '</a>',
    '"%20target="_blank',
    '%20Groet,%20Jan',
    '%20(zie%20bijlage%202)',
    '%202%20dagen',
    '…',
    '...',
    '#inhoud',
    '%3Futm_source=x',
    '-',
    '_',
  ],
];
