import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import { parse } from 'yaml';
import * as z from 'zod';

const RULES = ['WCAG_2_2'];

const engine = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');

/** A kind of result that a person looked at. What is certainly a violation can not be listed: it is mended. */
const reviewed = z
  .strictObject({
    regel: z.string(),
    reden: z.string(),
    oordeel: z.enum([
      'RECOMMENDATION FAIL',
      'VIOLATION POTENTIAL',
      'RECOMMENDATION POTENTIAL',
      'VIOLATION MANUAL',
      'RECOMMENDATION MANUAL',
    ]),
    alleen: z.string(),
    waarom: z.string().min(20),
  })
  .array()
  .parse(parse(readFileSync(new URL('../standards/nagekeken.yaml', import.meta.url), 'utf8')));

interface Result {
  readonly ruleId: string;
  readonly reasonId: string;
  readonly value: readonly [string, string];
  readonly message: string;
  readonly snippet: string;
  readonly path: { readonly dom: string };
}

interface Ace {
  readonly Checker: new () => {
    check(where: Node, rules: readonly string[]): Promise<{ readonly results: readonly Result[] }>;
  };
}

/**
 * The accessibility checker of IBM finds no fault in a part of the page, and nothing to look at that no person looked at
 * before: such kinds of results stand in tests/standards/nagekeken.yaml, each for the elements it is about.
 */
export const expectNoNewDoubt = async (page: Page, part = 'html'): Promise<void> => {
  if (!(await page.evaluate(() => 'ace' in globalThis))) await page.evaluate(`${engine}\n;globalThis.ace = ace;`);
  const doubts = await page.evaluate(
    async ([where, rules, known]) => {
      const root = where === 'html' ? document : document.querySelector(where)!;
      const { results } = await new (globalThis as unknown as { ace: Ace }).ace.Checker().check(root, rules);
      const elementAt = (path: string): Element | undefined => {
        const own = path
          .replace(/^\/html\[\d+\]/, '/html')
          .replaceAll(/\/(svg|path|rect|text|g|title|desc|line|circle)\b/g, '/*[name()="$1"]');
        const found = document.evaluate(own, document).iterateNext();
        return found instanceof Element ? found : undefined;
      };
      return results
        .filter(({ value }) => value[1] !== 'PASS')
        .filter(({ ruleId, reasonId, value, path }) => {
          const kind = known.filter((one) => one.regel === ruleId && one.reden === reasonId && one.oordeel === value.join(' '));
          return kind.length === 0 || !kind.some(({ alleen }) => elementAt(path.dom)?.matches(alleen));
        })
        .map(
          ({ ruleId, reasonId, value, message, snippet }) =>
            `${value.join(' ')} ${ruleId} ${reasonId}: ${message} ${snippet.slice(0, 150)}`,
        );
    },
    [part, RULES, reviewed] as const,
  );
  expect.soft([...new Set(doubts)]).toEqual([]);
};
