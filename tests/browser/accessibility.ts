import { expect, type Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What colours decide; all other rules see the same page in every colour scheme. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Only what is wrong is written out, and no style sheets are fetched again for rules that are not in use: half the time. */
const FAST: RunOptions = { resultTypes: ['violations'], preload: false };

/** How else the system of a reader may draw a page. */
const SCHEMES = {
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  'more contrast': { contrast: 'more' },
} as const;

const LIGHT = { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' } as const;

type Scheme = keyof typeof SCHEMES;

/** The faults that axe sees in a part of the page, as it stands now. It is put into a page once. */
const faultsIn = async (page: Page, part: string, options: RunOptions): Promise<readonly unknown[]> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    ([where, how]) => (globalThis as unknown as { axe: typeof axe }).axe.run(where, how) as Promise<AxeResults>,
    [part, { ...FAST, ...options }] as const,
  );
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
  }));
};

/** No fault that axe can see, as the page stands now; or as a part of it stands, where the rest was looked at before. */
export const expectAccessible = async (page: Page, part = 'html'): Promise<void> => {
  expect.soft(await faultsIn(page, part, { runOnly: TAGS })).toEqual([]);
};

/** Enough contrast in other colour schemes than the light one, in which the page is left. */
export const expectColours = async (page: Page, part = 'html', schemes = Object.keys(SCHEMES) as readonly Scheme[]): Promise<void> => {
  for (const scheme of schemes) {
    await page.emulateMedia({ ...LIGHT, ...SCHEMES[scheme] });
    expect.soft(await faultsIn(page, part, { runOnly: { type: 'rule', values: OF_COLOUR } }), scheme).toEqual([]);
  }
  await page.emulateMedia(LIGHT);
};

/** One h1 on top, and no level skipped on the way down; no id given twice. */
export const expectOutline = async (page: Page): Promise<void> => {
  const { levels, ids } = await page.evaluate(() => ({
    levels: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility())
      .map(({ tagName }) => Number(tagName.slice(1))),
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
  }));
  expect.soft(levels.filter((level, at) => (at === 0 ? level !== 1 : level === 1 || level > (levels[at - 1] ?? 0) + 1))).toEqual([]);
  expect.soft(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
};
