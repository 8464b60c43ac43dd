import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { roles, type Theme } from '../schema/theme.ts';
import { pairs } from '../schema/theme-pairs.ts';
import { themeSheet } from './theme-sheet.ts';

const source = resolve(import.meta.dirname, '..');
const TOKENS = join('styles', 'tokens.css');

/** A QR code is dark on white in every theme: a camera must read it. */
const MAY_NAME_COLOURS = [TOKENS, join('islands', 'outcome', 'QrImage.tsx')];

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(css|astro|tsx)$/.test(file));
const sheets = files.filter((file) => file.endsWith('.css') && file !== TOKENS);
const read = (file: string): string => readFileSync(join(source, file), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');

const NAMED = /(?<![\w.-])(?:white|black|gr[ae]y|red|green|blue|teal|orange|yellow|purple)(?![\w-])/;
const WRITTEN = /(?<![\w&])#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})(?![\w-])|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/i;

/** The declarations of a sheet whose property fits. */
const declared = (file: string, property: RegExp): readonly string[] =>
  Array.from(read(file).matchAll(/([\w-]+)\s*:\s*([^;{}]+);/g))
    .filter(([, name = '']) => property.test(name))
    .map(([, name = '', value = '']) => `${name}: ${value}`);

test.each(files.filter((file) => !MAY_NAME_COLOURS.includes(file)))('%s names no colour: a theme is content', (file) => {
  const named = file.endsWith('.css') ? declared(file, /./).filter((rule) => NAMED.test(rule.slice(rule.indexOf(':')))) : [];
  const written = read(file)
    .split('\n')
    .filter((line) => WRITTEN.test(line));
  expect([...named, ...written]).toEqual([]);
});

test.each(sheets)('%s takes its type sizes and radii from the tokens; paper measures in points', (file) => {
  const own = [...declared(file, /font-size/), ...declared(file, /border-radius/)];
  expect(own.filter((rule) => !/: (?:var\(--ww-|initial$|inherit$|0$|1px$|[\d.]+(?:em|pt|%)$)/.test(rule))).toEqual([]);
});

/** A theme in which every colour differs, in dark too. */
const all = Object.values(roles);
const named = (first: number) =>
  Object.fromEntries(all.map((name, at) => [name, `#${(first + at).toString(16).padStart(6, '0')}`])) as Theme['licht'];
const theme: Theme = { letter: ['Eigen Letter', 'serif'], ronding: 12, licht: named(0x101010), donker: named(0x202020) };

const namesIn = (css: string): readonly string[] => [...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name = '']) => name);

const [sizes = '', ...occasions] = read(TOKENS).split(/@media/);

test('tokens.css names no colour but black and white: those of paper, and of a shadow', () => {
  const colours = read(TOKENS).match(/#[\da-f]{3,8}/gi) ?? [];
  expect(colours.filter((colour) => !/^#(?:0{3,4}|0{3}6|f{3}|7{3}|3{3})$/.test(colour))).toEqual([]);
  expect(sizes.match(/#[\da-f]{3,8}/gi)).toEqual(['#0006']);
});

test('more contrast and paper change tokens that there are, each once', () => {
  const known = [...namesIn(sizes), ...namesIn(themeSheet(theme).split('@media')[0] ?? '')];
  expect(occasions).toHaveLength(2);
  expect(new Set(known).size).toBe(known.length);
  for (const block of occasions) {
    expect(new Set(namesIn(block)).size).toBe(namesIn(block).length);
    expect(namesIn(block).filter((name) => !known.includes(name))).toEqual([]);
  }
});

describe('the sheet of a theme', () => {
  test('gives every colour by its role, in light and in dark', () => {
    const [light = '', dark = ''] = themeSheet(theme).split('@media screen and (prefers-color-scheme: dark)');
    for (const [at, role] of Object.keys(roles).entries()) {
      expect(light).toContain(`--ww-${role}:${named(0x101010)[all[at]!]}`);
      expect(dark).toContain(`--ww-${role}:${named(0x202020)[all[at]!]}`);
    }
  });

  test('names in dark what differs alone: the rest can be written out where it is used', () => {
    expect(themeSheet({ ...theme, donker: { ...theme.licht, link: '#abcdef' } }).split('@media')[1]).toContain(
      '{:root{--ww-link:#abcdef}}',
    );
  });

  test('quotes a font of several words, and rounds corners in rem', () => {
    expect(themeSheet(theme)).toContain("--ww-font:'Eigen Letter', serif;--ww-radius:0.75rem");
  });
});

describe('what the check measures is what the sheets do', () => {
  const measured = pairs.map(({ role, ground }) => `${role} on ${ground.percent}% ${ground.of}`);
  const css = sheets.map((file) => ({ file, rules: [...read(file).matchAll(/\{([^{}]*)\}/g)].map(([, rule = '']) => rule) }));
  const tokenIn = (rule: string, property: string): string | undefined =>
    new RegExp(`(?<![\\w-])${property}: var\\(--ww-([\\w-]+)\\)`).exec(rule)?.[1];

  test.each(css)('$file: text in a colour of its own is measured, and on the ground that it brings', ({ rules }) => {
    const unmeasured = rules.flatMap((rule) => {
      const [colour, ground] = [tokenIn(rule, 'color'), tokenIn(rule, 'background-color')];
      if (colour === undefined) return [];
      if (ground !== undefined)
        return [`${colour} on 100% ${ground}`, `${ground} on 100% ${colour}`].some((pair) => measured.includes(pair)) ? [] : [rule];
      return pairs.some(({ role }) => role === colour) || colour === 'paper' ? [] : [rule];
    });
    expect(unmeasured).toEqual([]);
  });

  test('so are the components of NL Design System that mapping.css colours', () => {
    const mapped = new Map(
      [...read(join('styles', 'mapping.css')).matchAll(/--([\w-]+): var\(--ww-([\w-]+)\)/g)].map(([, name = '', token = '']) => [
        name,
        token,
      ]),
    );
    const grounds = [...mapped].filter(([name]) => name.endsWith('background-color'));
    expect(grounds.length).toBeGreaterThan(5);
    const unmeasured = grounds.filter(([name, ground]) => {
      const colour = mapped.get(name.replace(/background-color$/, 'color'));
      return colour !== undefined && !measured.includes(`${colour} on 100% ${ground}`);
    });
    expect(unmeasured).toEqual([]);
  });

  test('so is every ground that is mixed, and no other', () => {
    const mixes = css.flatMap(({ rules }) => {
      const tones = rules.flatMap((rule) => tokenIn(rule, '--tone') ?? []);
      return rules
        .flatMap((rule) => [...rule.matchAll(/color-mix\(in srgb, var\(--(ww-)?([\w-]+)\) (\d+)%, var\(--ww-paper\)\)/g)])
        .flatMap(([, isToken, name = '', percent]) => (isToken ? [name] : tones).map((role) => `${percent}% ${role}`));
    });
    const grounds = pairs.flatMap(({ ground }) => (ground.percent < 100 ? [`${ground.percent}% ${ground.of}`] : []));
    expect([...new Set(mixes)].sort()).toEqual([...new Set(grounds)].sort());
  });
});

describe('where the reader forces colours', () => {
  const forcedIn = (file: string): string => read(file).split('@media (forced-colors: active)').slice(1).join('');

  test.each(sheets)('%s uses no colour of the theme and keeps none', (file) => {
    const blocks = [...read(file).matchAll(/@media \(forced-colors: active\) \{((?:[^{}]*\{[^{}]*\})*)/g)].map(([, block = '']) => block);
    expect(blocks.filter((block) => /var\(--ww-/.test(block))).toEqual([]);
    expect(read(file)).not.toMatch(/forced-color-adjust/);
  });

  // A browser forces text, grounds and borders; what is drawn keeps its colour, unless a rule says otherwise.
  test.each(sheets.filter((file) => /(?:fill|stroke): var\(--ww-/.test(read(file))))(
    '%s draws in a colour of the theme and lets go of it',
    (file) => {
      expect(forcedIn(file)).toMatch(/fill: (?:currentcolor|CanvasText)/);
    },
  );
});
