import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Only what is wrong is written out, and no style sheets are fetched again for rules that are not in use: half the time. */
const FAST = { resultTypes: ['violations' as const], preload: false };

/** No fault that axe can see, as the page stands now; or as a part of it stands, where the rest was looked at before. */
export const expectAccessible = async (page: Page, part = 'html'): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).include(part).options(FAST).withTags(TAGS).setLegacyMode().analyze();
  const faults = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
  }));
  expect.soft(faults).toEqual([]);
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
