import { NOT_FOUND, sampleAddresses } from '../site/built-site.ts';
import { texts } from '../site/content.ts';
import { expectAccessible, expectColours, expectOutline } from './accessibility.ts';
import { relative } from './address.ts';
import {
  NARROW,
  expectReflow,
  expectRoomForCompounds,
  expectRoomForLargeText,
  expectRoomForSpacing,
  expectTargets,
  WIDE,
} from './layout.ts';
import { expectNoNewDoubt } from './second-opinion.ts';
import { expect, test } from './watched.ts';

for (const address of sampleAddresses) {
  test(`${address} is sound on a wide and on a narrow screen, in every colour scheme`, async ({ page }) => {
    await page.setViewportSize(WIDE);
    await page.goto(relative(address));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
    await expectColours(page);
    await expectNoNewDoubt(page);
    await expectTargets(page);
    await expectOutline(page);
    await expectRoomForLargeText(page);
    await page.setViewportSize(NARROW);
    await expectAccessible(page);
    await expectColours(page, 'html', ['dark', 'forced colours']);
    await expectReflow(page);
    await expectTargets(page);
    await expectRoomForSpacing(page);
  });
}

for (const address of ['/', '/aansluiten/kosten/', '/begrippen/', '/hulp/', '/hulp/voorwaarden/formulier/', '/feiten/werkproces-2013/']) {
  test(`${address} has room for the longest compounds`, async ({ page }) => {
    await page.setViewportSize(NARROW);
    await page.goto(relative(address));
    await expectRoomForCompounds(page);
  });
}

test('an address without a page says so, with the way on', async ({ request }) => {
  const response = await request.get(relative('/bestaat-niet/'));
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain(texts['niet-gevonden'].titel);
  expect(sampleAddresses).toContain(NOT_FOUND);
});

test('the skip link is the first stop and leads to the content', async ({ page }) => {
  await page.goto(relative('/aansluiten/kosten/'));
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: texts.site['naar-inhoud'] });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#inhoud')).toBeFocused();
});
