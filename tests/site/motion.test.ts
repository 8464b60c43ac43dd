import { expect, test } from 'vitest';
import { files, read } from './built-site.ts';

/** What stands between the braces that follow. */
const within = (css: string, from: number): number => {
  let depth = 0;
  for (let at = css.indexOf('{', from); at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return css.length;
};

/** A style sheet without what is only for readers who do not ask for less motion. */
const forAll = (css: string): string => {
  const start = css.search(/@media[^{]*prefers-reduced-motion:\s*no-preference/);
  return start === -1 ? css : forAll(css.slice(0, start) + css.slice(within(css, start) + 1));
};

test('what moves is only for readers who do not ask for less', () => {
  const sheets = files.filter((file) => file.endsWith('.css'));
  const moving = sheets.flatMap((file) =>
    [
      ...forAll(read(file).toString('utf8')).matchAll(
        /(?:scroll-behavior:\s*smooth|(?:transition|animation)(?:-\w+)?:\s*(?!none|initial|0)[^;}]+)/g,
      ),
    ].map(([found]) => `${file}: ${found}`),
  );
  expect(sheets.length).toBeGreaterThan(1);
  expect(moving).toEqual([]);
});
