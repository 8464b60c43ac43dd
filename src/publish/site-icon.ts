import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { siteTheme } from '../content/read.ts';
import { coloursOf, type Theme } from '../schema/theme.ts';

/** The mark of the site, drawn on a field of 32 by 32: the upper and the lower board. */
export const mark: readonly string[] =
  readFileSync(join(import.meta.dirname, '../../public/favicon.svg'), 'utf8').match(/ d="[^"]+"/g) ?? [];

/** The icon of a tab, in the colours of a theme; a browser asks for it apart from the style sheet. */
export const siteIcon = (theme: Theme): string => {
  const [light, dark] = [coloursOf(theme, 'light'), coloursOf(theme, 'dark')];
  const [upper = '', lower = ''] = mark;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
    `<style>.a{fill:${light.brand}}@media(prefers-color-scheme:dark){.a{fill:${dark.brand}}}</style>`,
    `<path class="a"${upper}/><path fill="${light.accent}"${lower}/></svg>\n`,
  ].join('');
};

/** Gives the icon the colours of the site; the file in `public/` is its drawing. */
export const themedIcon = (): AstroIntegration => ({
  name: 'themed-icon',
  hooks: {
    'astro:build:done': ({ dir }) => writeFileSync(new URL('favicon.svg', dir), siteIcon(siteTheme())),
  },
});
