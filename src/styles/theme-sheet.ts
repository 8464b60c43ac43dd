import { coloursOf, type Colours, type Role, type Theme } from '../schema/theme.ts';

/** How much of the text on the band a line between two of its parts has: two hexadecimal digits of opacity. */
const BAND_LINE = '44';

const PIXELS_PER_REM = 16;

const tokens = (colours: Colours): readonly (readonly [name: string, value: string])[] => [
  ...(Object.keys(colours) as Role[]).map((role) => [role, colours[role]] as const),
  ['band-line', `${colours['on-band']}${BAND_LINE}`],
];

const block = (declared: readonly (readonly [name: string, value: string])[]): string =>
  `:root{${declared.map(([name, value]) => `--ww-${name}:${value}`).join(';')}}`;

const quoted = (family: string): string => (family.includes(' ') ? `'${family}'` : family);

/**
 * The tokens that a theme gives, for `tokens.css`. Dark names what differs only: a token that never changes is written out
 * where it is used, which is what keeps a page light.
 */
export const themeSheet = (theme: Theme): string => {
  const light = tokens(coloursOf(theme, 'light'));
  const dark = tokens(coloursOf(theme, 'dark')).filter(([name, value]) => light.some(([own, other]) => own === name && other !== value));
  const rest = [
    ['font', theme.letter.map(quoted).join(', ')],
    ['radius', `${theme.ronding / PIXELS_PER_REM}rem`],
  ] as const;
  return `${block([...light, ...rest])}\n@media screen and (prefers-color-scheme: dark){${block(dark)}}`;
};
