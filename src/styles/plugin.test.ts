import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { roles, type Theme } from '../schema/theme.ts';
import { prunedStyles } from './plugin.ts';

const plain = (colour: string) => Object.fromEntries(Object.values(roles).map((name) => [name, colour])) as Theme['licht'];

const theme: Theme = {
  letter: ['Eigen Letter', 'serif'],
  ronding: 11,
  licht: { ...plain('#111111'), link: '#123456', accent: '#fedcba' },
  donker: { ...plain('#eeeeee'), link: '#abcdef', accent: '#fedcba' },
};

type Loads = (this: { addWatchFile: (file: string) => void; environment: { mode: string } }, id: string) => Promise<string | null>;

const sheets = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.css'));

/** The sheet as the build makes it, what it asked the theme for and which files it looks at. */
const built = async (name: string, { mode = 'build', logo }: { mode?: string; logo?: Theme['logo'] } = {}) => {
  const [watched, asked]: [string[], boolean[]] = [[], []];
  const read = (isEdited: boolean): Theme => {
    asked.push(isEdited);
    return { ...theme, logo };
  };
  const { load } = prunedStyles({ read, files: ['/inhoud/thema.yaml'] }) as unknown as { load: Loads };
  const css = await load.call({ addWatchFile: (file) => watched.push(file), environment: { mode } }, join(import.meta.dirname, name));
  return { css, watched, asked };
};

test('the colours, the letter and the rounding of the theme reach the sheet', async () => {
  const { css } = await built('site.css');
  expect(css).toContain('--ww-link:#123456');
  expect(css).toMatch(/prefers-color-scheme:dark\)\{:root\{[^}]*--ww-link:#abcdef/);
  expect(css).toContain('Eigen Letter,serif');
  expect(css).toContain('.6875rem');
});

test('a colour that is the same in light and dark is no variable', async () => {
  const { css } = await built('site.css');
  expect(css).toContain('#fedcba');
  expect(css).not.toContain('--ww-accent');
});

test('while someone edits, the theme is looked at and read again', async () => {
  const { watched, asked } = await built('site.css', { mode: 'dev' });
  expect(watched).toContain('/inhoud/thema.yaml');
  expect(asked).toEqual([true]);
  expect((await built('site.css')).asked).toEqual([false]);
});

test('a page without a logo does not carry what only a logo needs', async () => {
  expect((await built('site.css')).css).not.toContain('--logo');
  expect((await built('site.css', { logo: { bestand: 'logo.svg', naam: 'Regio' } })).css).toContain('.ww-wordmark--logo{flex-wrap:wrap}');
});

test.each(sheets)('%s leaves no value empty: the rule would not hold', async (name) => {
  const { css } = await built(name);
  expect(css?.match(/[{;](?!--)[\w-]+:\s*[;}]/g) ?? []).toEqual([]);
});

test('other files are none of its business', async () => {
  expect((await built('tokens.css')).css).toBeNull();
});
