import { expect, type Page } from '@playwright/test';
import { writtenDate } from '../../src/format/date.ts';
import { fill } from '../../src/format/placeholders.ts';
import { edition, texts } from '../site/content.ts';
import { button, flowBox } from './screen.ts';

/** Every choice stands in a named group, every field has its name above it, every table its headers; nothing is shut off. */
export const expectSoundMarkup = async (page: Page): Promise<void> => {
  const faults = await flowBox(page).evaluate((flow) => {
    const all = (selector: string): readonly Element[] => [...flow.querySelectorAll(selector)];
    const named = (elements: readonly Element[], what: string): readonly string[] =>
      elements.map((element) => `${what}: ${element.outerHTML.slice(0, 100)}`);
    const isGrouped = (input: Element): boolean => (input.closest('fieldset')?.querySelector('legend')?.textContent ?? '').trim() !== '';
    const isBelowItsName = (input: Element): boolean => {
      const label = input instanceof HTMLInputElement ? input.labels?.[0] : undefined;
      return (
        label !== undefined && label.checkVisibility() && label.getBoundingClientRect().bottom <= input.getBoundingClientRect().top + 1
      );
    };
    const FORBIDDEN =
      '[disabled], [placeholder], [required], [target], input[type="range"], input[type="number"], progress, [role="progressbar"]';
    return [
      ...named(all(FORBIDDEN), 'forbidden'),
      ...named(
        all('input[type="radio"]').filter((radio) => !isGrouped(radio)),
        'no group',
      ),
      ...named(
        all('input[type="text"], input:not([type])').filter((input) => !isBelowItsName(input)),
        'no name above',
      ),
      ...named(
        all('table').filter((table) => (table.querySelector('caption')?.textContent ?? '') === ''),
        'no caption',
      ),
      ...named(all('th:not([scope="col"], [scope="row"]), [colspan], [rowspan]'), 'not a simple header'),
      ...named(
        all('tbody tr').filter((row) => row.querySelector('th[scope="row"]') === null),
        'no row header',
      ),
    ];
  });
  expect.soft(faults).toEqual([]);
};

/** A question is the heading in the legend of its group; where one is stands before the form, and why we ask within it. */
export const expectQuestionScreen = async (page: Page, asked: string): Promise<void> => {
  const form = flowBox(page).locator('form');
  expect
    .soft(
      await form.evaluate((element) => ({
        legend: element.querySelector('fieldset > legend :is(h1, h2)')?.textContent,
        links: [...element.querySelectorAll('a')].map(({ textContent }) => textContent),
        validates: !element.hasAttribute('novalidate'),
        alerts: document.querySelectorAll('[role="alert"]').length,
      })),
    )
    .toEqual({ legend: asked, links: [], validates: false, alerts: 0 });
  const before = await form.evaluate((element) => {
    const range = document.createRange();
    range.setStartBefore(element.closest('.ww-flow')!);
    range.setEndBefore(element);
    return range.toString();
  });
  const [start = ''] = fill(texts.stroom.voortgang, { nummer: 1, totaal: 2 }).split('1');
  expect.soft(before).toMatch(new RegExp(`${start}\\d+ \\S+ \\d+`));
  await expect.soft(form.getByText(texts.stroom.waarom)).toBeVisible();
  const [left, edge] = [await button(page, texts.stroom.verder).boundingBox(), await form.boundingBox()];
  expect.soft(Math.abs((left?.x ?? 0) - (edge?.x ?? 0))).toBeLessThan(2);
};

/** Whoever keeps an outcome as a receipt finds on it: the verdict, what comes next, whom to ask, a print, a link and the edition. */
export const expectReceipt = async (page: Page): Promise<void> => {
  const flow = flowBox(page);
  await expect.soft(flow.getByRole('heading', { level: 3, name: texts.uitkomst.volgende, exact: true })).toBeVisible();
  expect.soft(await flow.getByRole('list').getByRole('link').count()).toBeGreaterThan(0);
  await expect.soft(flow.getByRole('link', { name: texts.uitkomst.vragen })).toHaveAttribute('href', /\/ondersteuning\/$/);
  await expect.soft(button(page, texts.uitkomst.print)).toBeVisible();
  await expect.soft(flow.getByLabel(texts.uitkomst['delen-label'])).toHaveValue(page.url());
  await expect.soft(flow).toContainText(fill(texts.uitkomst.uitgave, { datum: writtenDate(edition.bijgewerkt) }));
};
