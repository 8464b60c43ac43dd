import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { roles, type Theme } from '../schema/theme.ts';
import { siteIcon } from './site-icon.ts';

const plain = (colour: string) => Object.fromEntries(Object.values(roles).map((name) => [name, colour])) as Theme['licht'];

const inColours = (light: string, dark: string, accent: string): string =>
  siteIcon({
    letter: ['serif'],
    ronding: 0,
    licht: { ...plain('#000000'), hoofdkleur: light, accent },
    donker: { ...plain('#000000'), hoofdkleur: dark },
  });

test('the icon of a tab has the colours of the theme, light and dark', () => {
  expect(inColours('#111111', '#222222', '#333333')).toContain('.a{fill:#111111}@media(prefers-color-scheme:dark){.a{fill:#222222}}');
  expect(inColours('#111111', '#222222', '#333333')).toContain('fill="#333333" d=');
});

test('it is the drawing in public/, as that is in its own colours', () => {
  const drawing = readFileSync(join(import.meta.dirname, '../../public/favicon.svg'), 'utf8');
  const [light = '', dark = '', accent = ''] = drawing.match(/#[\da-f]{6}/g) ?? [];
  expect(inColours(light, dark, accent)).toBe(drawing);
});
