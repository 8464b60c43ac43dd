import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const source = resolve(import.meta.dirname, '..');
const THEME = join('styles', 'tokens.css');

/** A QR code is dark on white in every theme: a camera must read it. */
const MAY_NAME_COLOURS = [THEME, join('islands', 'outcome', 'QrImage.tsx')];

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(css|astro|tsx)$/.test(file));
const sheets = files.filter((file) => file.endsWith('.css') && file !== THEME);
const read = (file: string): string => readFileSync(join(source, file), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');

const NAMED = /(?<![\w.-])(?:white|black|gr[ae]y|red|green|blue|teal|orange|yellow|purple)(?![\w-])/;
const WRITTEN = /(?<![\w&])#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})(?![\w-])|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/i;

/** The declarations of a sheet whose property fits. */
const declared = (file: string, property: RegExp): readonly string[] =>
  Array.from(read(file).matchAll(/([\w-]+)\s*:\s*([^;{}]+);/g))
    .filter(([, name = '']) => property.test(name))
    .map(([, name = '', value = '']) => `${name}: ${value}`);

test.each(files.filter((file) => !MAY_NAME_COLOURS.includes(file)))('%s names no colour: a theme is one file of tokens', (file) => {
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

test('the colours of a theme are named once for each of its occasions: light, dark, more contrast and paper', () => {
  const blocks = read(THEME)
    .split(/@media/)
    .map((block) => [...block.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
  const [light = [], ...others] = blocks;
  expect(blocks).toHaveLength(4);
  for (const block of blocks) expect(new Set(block).size).toBe(block.length);
  for (const block of others) expect(block.filter((name) => !light.includes(name))).toEqual([]);
});
