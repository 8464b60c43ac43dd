import { expect, test } from 'vitest';
import { coloursOf, roles, type Role, type Theme } from '../../src/schema/theme.ts';
import { files, read } from './built-site.ts';
import { content } from './content.ts';

const theme = content.theme?.data as Theme;
const text = (file: string): string => read(file).toString('utf8');

/** The sheets that name a colour for dark: those with colours at all. */
const sheets = files.filter((file) => file.endsWith('.css') && text(file).includes('prefers-color-scheme:dark){:root'));

/** As the minifier writes it: #aabbcc is #abc. */
const short = (colour: string): string => colour.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');

/** The colours that a sheet names, by role: only those that its rules ask for. */
const named = (block: string): readonly (readonly [Role, string])[] =>
  [...block.matchAll(/--ww-([\w-]+):(#\w+)/g)].flatMap(([, name = '', colour = '']) =>
    Object.hasOwn(roles, name) ? [[name as Role, colour] as const] : [],
  );

test.each(sheets)('%s has the colours of the theme, in light and in dark', (file) => {
  const [light = '', dark = ''] = [...text(file).matchAll(/:root\{([^}]*)\}/g)].map(([, block = '']) => block);
  for (const [mode, block] of [
    ['light', light],
    ['dark', dark],
  ] as const) {
    expect(named(block).length).toBeGreaterThan(0);
    expect(named(block).filter(([role, colour]) => short(coloursOf(theme, mode)[role]) !== colour)).toEqual([]);
  }
});

test('so do at least the sheets of the guide, the start page and the flows', () => {
  expect(sheets.length).toBeGreaterThanOrEqual(3);
});

test('so does the icon of a tab', () => {
  const icon = text('/favicon.svg');
  for (const mode of ['light', 'dark'] as const) expect(icon).toContain(coloursOf(theme, mode).brand);
  expect(icon).toContain(coloursOf(theme, 'light').accent);
});
