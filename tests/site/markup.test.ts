import { readFileSync } from 'node:fs';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { expect, test } from 'vitest';
import { addresses, htmlOf } from './built-site.ts';

const config = JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData;
const validator = new HtmlValidate({ ...config, root: true });

/** Why .htmlvalidate.json departs from the rules it extends. */
const REASONS: Readonly<Record<string, string>> = {
  'long-title': 'The subject stands first and the name of the site last: nothing is lost where a browser cuts a title off.',
  'no-redundant-role': 'Safari takes a list without markers for no list, unless it has the role.',
  'prefer-native-element': 'A box that scrolls sideways is no section of the text; it has the role so that it has a name.',
  'require-sri': 'All files are our own; integrity is for files of others.',
  'void-style': 'Preact writes void elements with a slash, Astro without; to a browser they are the same.',
};

/** Written by Astro into the body, before the first island of a page. */
const ISLAND_STYLE = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

test('every departure from the rules has its reason', () => {
  expect(Object.keys(config.rules ?? {}).sort()).toEqual(Object.keys(REASONS).sort());
});

test.each(addresses)('%s is valid HTML', async (address) => {
  const { results } = await validator.validateString(htmlOf(address).replace(ISLAND_STYLE, ''), address);
  const faults = results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`));
  expect(faults).toEqual([]);
});
