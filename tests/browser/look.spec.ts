import type { Page } from '@playwright/test';
import { STYLE_PATH } from '../../src/format/href.ts';
import { content, texts } from '../site/content.ts';
import { relative } from './address.ts';
import { openFlow, flowBox, screenHeading } from './screen.ts';
import { expect, test } from './watched.ts';

const LAPTOP = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };

/** How many characters stand on each full line of the running text: all lines of a paragraph but the last. */
const lineLengths = (page: Page, where: string): Promise<readonly number[]> =>
  page.locator(where).evaluateAll((paragraphs) =>
    paragraphs.flatMap((paragraph) => {
      const lines = new Map<number, number>();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (node.parentElement?.closest('.ww-visually-hidden')) continue;
        for (let at = 0; at < (node.textContent ?? '').length; at += 1) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const [box] = range.getClientRects();
          // A year in small type stands a little higher on the same line.
          if (box !== undefined && box.width > 0) {
            const line = Math.round(box.bottom / 12);
            const near = [line, line - 1, line + 1].find((candidate) => lines.has(candidate)) ?? line;
            lines.set(near, (lines.get(near) ?? 0) + 1);
          }
        }
      }
      return [...lines.values()].slice(0, -1);
    }),
  );

const average = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

test('a line of running text on a wide screen holds 60 to 75 characters', async ({ page }) => {
  await page.setViewportSize(LAPTOP);
  const lengths: number[] = [];
  for (const address of ['/', '/waarom/', '/onderzoek/', '/samenwerken/', '/portaal/meerwaarde/']) {
    await page.goto(relative(address));
    lengths.push(...(await lineLengths(page, '.ww-text > p')));
  }
  expect(lengths.length).toBeGreaterThan(20);
  expect.soft(average(lengths)).toBeGreaterThanOrEqual(60);
  expect.soft(average(lengths)).toBeLessThanOrEqual(75);
  expect.soft(Math.max(...lengths)).toBeLessThanOrEqual(90);
});

test('the four questions stand above the fold on a laptop, and the first of them on a phone', async ({ page }) => {
  await page.setViewportSize(LAPTOP);
  await page.goto(relative('/'));
  const entries = content.pages.get('/')!.data.ingangen ?? [];
  expect(entries).toHaveLength(4);
  for (const { vraag } of entries) await expect(page.getByRole('link', { name: vraag })).toBeInViewport({ ratio: 1 });
  await page.setViewportSize(PHONE);
  await expect(page.getByRole('link', { name: entries[0]!.vraag })).toBeInViewport({ ratio: 1 });
});

for (const [id, { data: flow }] of content.flows) {
  test(`${id}: the first question stands above the fold on a laptop and on a phone`, async ({ page }) => {
    for (const size of [LAPTOP, PHONE]) {
      await page.setViewportSize(size);
      await openFlow(page, id);
      await page.evaluate(() => scrollTo(0, 0));
      await expect(screenHeading(page)).toBeInViewport({ ratio: 1 });
    }
    await page.setViewportSize(LAPTOP);
    if (flow.vragen[0]?.soort === 'keuze') await expect(flowBox(page).getByRole('radio').first()).toBeInViewport();
  });
}

test('on a wide screen the answers stand beside the result, and each can be changed from there', async ({ page }) => {
  await page.setViewportSize(LAPTOP);
  await openFlow(page, 'kosten', '#v=1&route=rechtstreeks&verbinding=nieuw&maanden=12&raadplegen=5&muteren=3');
  const beside = page.getByRole('navigation', { name: texts.stroom['naar-overzicht'] });
  const [result, inputs] = [await screenHeading(page).boundingBox(), await beside.boundingBox()];
  expect(inputs!.x).toBeGreaterThan(result!.x + result!.width - 1);
  expect(inputs!.y).toBeLessThan(LAPTOP.height / 2);
  const question = content.flows.get('kosten')!.data.vragen.find(({ id }) => id === 'periode')!;
  await beside.getByRole('button', { name: question.titel }).click();
  await expect(screenHeading(page)).toHaveText(question.vraag);
  await expect(beside.locator('[aria-current="step"]')).toContainText(question.titel);
});

test('the menu is one line wherever it is open, and one button elsewhere', async ({ page }) => {
  await page.goto(relative('/'));
  for (const width of [320, 768, 1024, 1055, 1056, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const height = await page.locator('.ww-menu').evaluate((menu) => menu.getBoundingClientRect().height);
    expect.soft(height, `${width} wide`).toBeLessThanOrEqual(52);
  }
});

test('wider than a phone the three that are compared stand side by side, on a phone nothing scrolls sideways', async ({ page }) => {
  await page.goto(relative('/samenwerken/varianten/'));
  const table = page.locator('.ww-compare').first();
  await page.setViewportSize(LAPTOP);
  await expect(table.locator('thead th')).toHaveCount(4);
  await expect(table.locator('thead th').last()).toBeVisible();
  await page.setViewportSize(PHONE);
  await expect(table.locator('thead th').last()).toBeHidden();
  expect(await table.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(1);
});

test('the examples show every tone of a verdict and every state', async ({ page }) => {
  await page.goto(relative(STYLE_PATH));
  for (const tone of ['gereed', 'te-doen', 'onbekend', 'informatie']) await expect(page.locator(`[data-tone="${tone}"]`)).toBeVisible();
  for (const state of ['vervuld', 'niet-vervuld', 'onbekend']) await expect(page.locator(`[data-state="${state}"]`).first()).toBeVisible();
});
