import { transform, type Visitor } from 'lightningcss';
import { isRoot, isVariable, readProperties, settle, type Properties } from './properties.ts';
import { isLive, type IsUsed } from './selectors.ts';

/** Chrome 111, Firefox 128, Safari 16.4: the oldest browsers that the site is made for. */
const targets = { chrome: 111 << 16, firefox: 128 << 16, safari: (16 << 16) | (4 << 8) };

const pass = (css: string, visitor: Visitor<never>): string =>
  transform({ filename: 'site.css', code: Buffer.from(css), visitor }).code.toString();

const minified = (css: string): string =>
  transform({ filename: 'site.css', code: Buffer.from(css), minify: true, targets }).code.toString();

const withoutDeadSelectors = (css: string, isUsed: IsUsed): string =>
  pass(css, { Selector: (selector) => (isRoot(selector) || isLive(selector, isUsed) ? undefined : []) });

const withConstantsFilledIn = (css: string): string => {
  let known: Properties = { constants: new Map(), varying: new Set() };
  pass(css, {
    StyleSheet(sheet) {
      known = readProperties(sheet);
    },
  });
  return pass(css, { Declaration: (declaration) => settle(declaration, known) });
};

const asked = (css: string): Set<string> => new Set(Array.from(css.matchAll(/var\(\s*(--[\w-]+)/g), ([, name = '']) => name));

const withoutUnaskedProperties = (css: string): string => {
  const names = asked(css);
  const pruned = pass(css, {
    Declaration: { custom: ({ name }) => (!isVariable(name) || names.has(name) ? undefined : []) },
  });
  return asked(pruned).size === names.size ? pruned : withoutUnaskedProperties(pruned);
};

/**
 * Leaves out what no page can use: selectors with a class that nobody writes, custom properties that nobody asks for.
 * A custom property with one value is written out where it is used; one that varies (dark mode, print) stays a variable.
 * A token set on the root is thus resolved against the root: do not override part of a chain of tokens lower down.
 */
export const prune = (css: string, isUsed: IsUsed): string =>
  minified(withoutUnaskedProperties(withConstantsFilledIn(withoutDeadSelectors(css, isUsed))));
