import type { Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { relative } from './address.ts';
import { expectReflow, NARROW } from './layout.ts';
import { expect, test } from './watched.ts';

const CHARTED = [
  '/waarom/praktijk/',
  '/onderzoek/een-systeem/',
  '/onderzoek/klanttevredenheid/',
  '/werkbedrijf/aantallen/',
  '/werkbedrijf/geld-en-risico/',
];
const DRAWN = ['/portaal/applicaties/', '/aansluiten/stappen/', '/samenwerken/beoordeling/'];

/** The least size that text in a picture may have, in pixels. */
const LEAST_TEXT = 14;

const BAR = '.ww-chart__bar svg';

/** How much of a part of a picture is drawn on, between two places along its width (0 to 1). */
const inked = async (bar: Locator, from: number, to: number): Promise<number> => {
  const { width, height, data } = PNG.sync.read(await bar.screenshot());
  const light = (x: number, y: number): number => {
    const at = (y * width + x) * 4;
    return (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0);
  };
  const [left, right] = [Math.ceil(width * from) + 3, Math.floor(width * to) - 3];
  let dark = 0;
  for (let x = left; x < right; x += 1) for (let y = 4; y < height - 4; y += 1) if (light(x, y) < 383) dark += 1;
  return dark / ((right - left) * (height - 8));
};

const inColour = async (page: Page, way: 'forced' | 'print' | 'screen'): Promise<void> => {
  if (way === 'forced') await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  if (way === 'print') await page.emulateMedia({ media: 'print' });
};

for (const way of ['screen', 'forced', 'print'] as const) {
  test(`two parts of a bar differ without their colour (${way})`, async ({ page }) => {
    await inColour(page, way);
    await page.goto(relative('/werkbedrijf/aantallen/'));
    const bar = page.locator(BAR).first();
    const [first = '0%'] = await bar.locator('rect').evaluateAll((parts) => parts.map((part) => part.getAttribute('width') ?? ''));
    const border = Number.parseFloat(first) / 100;
    expect(await inked(bar, 0, border)).toBeGreaterThan(0.95);
    const second = await inked(bar, border, 1);
    expect(second).toBeGreaterThan(0.2);
    expect(second).toBeLessThan(0.8);
  });

  test(`an estimate is drawn otherwise than a count (${way})`, async ({ page }) => {
    await inColour(page, way);
    await page.goto(relative('/onderzoek/een-systeem/'));
    expect(await inked(page.locator(BAR).nth(0), 0, 1)).toBeGreaterThan(0.95);
    expect(await inked(page.locator(BAR).nth(1), 0, 1)).toBeLessThan(0.8);
  });
}

test('the discs of the criteria are fuller for a higher sign, in forced colours too', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  await page.goto(relative('/samenwerken/beoordeling/'));
  const full = await Promise.all(
    ['++', '+', '+/-', '-/-'].map(async (sign) => {
      const cell = page.locator('.ww-matrix td').filter({ hasText: new RegExp(`^\\s*${RegExp.escape(sign)}\\s*$`) });
      return inked(cell.first().locator('svg'), 0, 1);
    }),
  );
  for (const [at, one] of full.entries()) if (at > 0) expect(one).toBeLessThan(full[at - 1] ?? 0);
});

test('pictures fit a narrow screen, and their text stays large enough', async ({ page }) => {
  await page.setViewportSize(NARROW);
  for (const address of [...CHARTED, ...DRAWN]) {
    await page.goto(relative(address));
    await expectReflow(page, address);
    const small = await page.locator('figure *, .ww-matrix *').evaluateAll(
      (elements, least) =>
        elements
          .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== ''))
          .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < least)
          .map((element) => element.textContent),
      LEAST_TEXT,
    );
    expect(small, address).toEqual([]);
  }
});

test('a drawing reads in its order where it stands in one column', async ({ page }) => {
  await page.setViewportSize(NARROW);
  await page.goto(relative('/portaal/applicaties/'));
  const tops = await page
    .locator('.ww-map__part, .ww-map__line')
    .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().top));
  expect(tops.length).toBeGreaterThan(10);
  expect([...tops].sort((one, other) => one - other)).toEqual(tops);
});
