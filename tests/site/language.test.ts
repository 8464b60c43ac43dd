import { expect, test } from 'vitest';
import { addresses, htmlOf } from './built-site.ts';
import { decoded, documentOf, readableText } from './document.ts';

/** Everything in a page but scripts that run and style: also attributes, and the texts that a flow gets. */
const withoutScripts = (address: string): string =>
  decoded(htmlOf(address).replaceAll(/<(script|style)\b(?![^>]*application\/json).*?<\/\1>/gs, ''));

const around = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(({ index }) => text.slice(Math.max(0, index - 30), index + 30));

test.each(addresses)('%s keeps every amount on one line', (address) => {
  expect(around(withoutScripts(address), /€(?!\u00a0)/g)).toEqual([]);
});

test.each(addresses)('%s says u to the reader', (address) => {
  expect(
    readableText(documentOf(address)).flatMap((text) => around(text, /(?<![\p{L}-])(?:je|jij|jou|jouw|jullie)(?![\p{L}])/giu)),
  ).toEqual([]);
});

test.each(addresses)('%s shows no placeholder, tag or missing value', (address) => {
  const text = readableText(documentOf(address)).join('\n');
  expect(around(text, /\{[a-z-]+(?::[a-z0-9-]+)?\}|\bundefined\b|\bNaN\b|\[object |<\/?[A-Za-z]/g)).toEqual([]);
});
