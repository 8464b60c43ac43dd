import type { Page } from '@playwright/test';
import { KEPT_DAYS } from '../../src/link/saved.ts';
import { fill } from '../../src/format/placeholders.ts';
import { texts } from '../site/content.ts';
import { expectAccessible, expectColours } from './accessibility.ts';
import { journeys } from './journeys.ts';
import { expectReflow, expectTargets, NARROW, WIDE } from './layout.ts';
import { expectSoundMarkup } from './screen-rules.ts';
import { button, flowBox, openFlow, ready, screenHeading } from './screen.ts';
import { expectNoNewDoubt } from './second-opinion.ts';
import { expect, test } from './watched.ts';

const FLOW = '.ww-flow';
const { uitkomst, bewaren } = texts;
const conditions = journeys.find(({ flow }) => flow === 'voorwaarden')!;

/** What passes on a screen is as sound as the screen. */
const expectSound = async (page: Page): Promise<void> => {
  await page.setViewportSize(WIDE);
  await expectAccessible(page, FLOW);
  await expectColours(page, FLOW);
  await expectNoNewDoubt(page, FLOW);
  await expectSoundMarkup(page);
  await page.setViewportSize(NARROW);
  await expectAccessible(page, FLOW);
  await expectTargets(page);
  await expectReflow(page);
};

for (const { flow, fragment, verdict } of journeys) {
  test(`${flow}: an outcome that was copied, with its QR code and kept on the device, is sound`, async ({ page }) => {
    await openFlow(page, flow, fragment);
    await expect(screenHeading(page)).toHaveText(verdict);
    await button(page, uitkomst['toon-qr']).click();
    await expect(flowBox(page).getByRole('img', { name: uitkomst.qr })).toBeVisible();
    await flowBox(page).getByRole('checkbox', { name: bewaren.label }).check();
    await button(page, uitkomst.kopieer).click();
    await expect(flowBox(page).getByRole('status')).toHaveText(uitkomst.gekopieerd);
    await expectSound(page);
    await button(page, bewaren.wis).click();
  });
}

/** The one entry that keeping leaves, changed before the page opens again. */
const reopenWith = async (page: Page, change: (entry: string) => string): Promise<void> => {
  const entry = await page.evaluate(() => Object.values(localStorage).map(String)[0] ?? '');
  const changed = change(entry);
  await page.goto('about:blank');
  await page.addInitScript(
    ([before, after]) => {
      for (const key of Object.keys(localStorage)) if (localStorage.getItem(key) === before) localStorage.setItem(key, after);
    },
    [entry, changed] as const,
  );
  await openFlow(page, conditions.flow);
};

for (const [what, change, told] of [
  ['found', (entry: string) => entry, bewaren['ga-verder']],
  ['too old', (entry: string) => entry.replace(/\d{13}/, '1000000000000'), fill(bewaren.verlopen, { dagen: KEPT_DAYS })],
  ['not readable', () => '{"version":99}', bewaren.onleesbaar],
] as const) {
  test(`progress that is ${what}: the notice is sound`, async ({ page }) => {
    await openFlow(page, conditions.flow, conditions.fragment);
    await flowBox(page).getByRole('checkbox', { name: bewaren.label }).check();
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
    await reopenWith(page, change);
    await expect(flowBox(page).getByText(told)).toBeVisible();
    await expectSound(page);
    await page.evaluate(() => localStorage.clear());
  });
}

test('a device that refuses to keep is told about: the notice is sound', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'QuotaExceededError');
    };
  });
  await openFlow(page, conditions.flow, conditions.fragment);
  await flowBox(page).getByRole('checkbox', { name: bewaren.label }).check();
  await expect(flowBox(page).getByText(bewaren.geweigerd)).toBeVisible();
  await expectSound(page);
});

test('why we ask, unfolded, is sound', async ({ page }) => {
  await openFlow(page, 'varianten');
  await flowBox(page).getByText(texts.stroom.waarom).click();
  await expectSound(page);
});

test.describe('when the outcome does not arrive', () => {
  test.use({ tolerated: /Failed to load resource|net::ERR_FAILED/ });

  test('the notice is sound', async ({ page }) => {
    await page.route('**/_astro/*Outcome.*.js', (route) => route.abort());
    await openFlow(page, conditions.flow, conditions.fragment);
    await expect(flowBox(page).getByRole('status').first()).toContainText(texts.stroom['laden-mislukt']);
    await expectSound(page);
    await page.unroute('**/_astro/*Outcome.*.js');
    await page.reload();
    await ready(page);
  });
});
