import { expect, test } from 'vitest';
import { prune } from './prune.ts';

const used =
  (...names: string[]) =>
  (name: string) =>
    names.includes(name);

test('a selector with a class that nobody writes is left out, also within :where', () => {
  const css = '.a, .b { color: red } .a:where(.b) { top: 0 } .a:where(.b, .a) { left: 0 } .a:not(.b) { right: 0 } p { color: red }';
  expect(prune(css, used('a'))).toBe('.a{color:red}.a:where(.b,.a){left:0}.a:not(.b){right:0}p{color:red}');
});

test('a custom property with one value is written out, through a chain of tokens', () => {
  const css = '.x-theme { --link: var(--action); --action: #123456 } a { color: var(--link, blue) }';
  expect(prune(css, used())).toBe('a{color:#123456}');
});

test('the last value on the root holds: our tokens after the theme', () => {
  expect(prune(':root { --size: 1px } :root { --size: 2px } a { top: var(--size) }', used())).toBe('a{top:2px}');
});

test('a custom property that varies stays a variable, and a token that asks for it follows', () => {
  const css = ':root { --ink: #000; --link: var(--ink) } @media print { :root { --ink: #333 } } a { color: var(--link) }';
  expect(prune(css, used())).toBe(':root{--ink:#000}@media print{:root{--ink:#333}}a{color:var(--ink)}');
});

test('a declaration that asks for a property without a value goes, unless it has a fallback', () => {
  expect(prune('a { top: var(--none); left: var(--none, 1px); margin: calc(1px + var(--none)) }', used())).toBe('a{left:1px}');
});

test('a token that is set to initial has no value: that is how a token of the theme is taken back', () => {
  expect(prune(':root { --font: serif } :root { --font: initial } a { font-family: var(--font); top: var(--font, 0) }', used())).toBe(
    'a{top:0}',
  );
});

test('custom properties that nobody asks for go, until nothing more can go', () => {
  const css = 'a { --one: 1px; --two: var(--one); --three: var(--two); color: red }';
  expect(prune(css, used())).toBe('a{color:red}');
});

test('a property that the parser does not know stays', () => {
  expect(prune('a { content-visibility: visible }', used())).toBe('a{content-visibility:visible}');
});

test('cascade layers and conditions stay as they are', () => {
  expect(prune('@layer one, two; @layer two { @media print { .a { top: 0 } .b { top: 0 } } }', used('a'))).toBe(
    '@layer one;@layer two{@media print{.a{top:0}}}',
  );
});
