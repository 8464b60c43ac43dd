import { NOT_FOUND, sampleAddresses } from '../site/built-site.ts';
import { texts } from '../site/content.ts';
import { expectAccessible, expectOutline } from './accessibility.ts';
import { relative } from './address.ts';
import { NARROW, expectReflow, expectRoomForSpacing, expectTargets } from './layout.ts';
import { expect, test } from './watched.ts';

for (const address of sampleAddresses) {
  test(`${address} is accessible on a wide and on a narrow screen`, async ({ page }) => {
    await page.goto(relative(address));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
    await expectTargets(page);
    await expectOutline(page);
    await page.setViewportSize(NARROW);
    await expectAccessible(page);
    await expectReflow(page);
    await expectTargets(page);
    await expectRoomForSpacing(page);
  });
}

for (const address of ['/', '/aansluiten/kosten/', '/begrippen/', '/hulp/kosten/']) {
  test(`${address} is accessible in the dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(relative(address));
    await expectAccessible(page);
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

for (const address of ['/', '/aansluiten/stappen/', '/hulp/varianten/']) {
  test(`every stop of the keyboard on ${address} can be seen`, async ({ page }) => {
    await page.goto(relative(address));
    const stops = new Set<string>();
    for (let presses = 0; presses < 150; presses += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return undefined;
        const hasOutline = (of: Element | null): boolean =>
          of !== null && getComputedStyle(of).outlineStyle !== 'none' && Number.parseFloat(getComputedStyle(of).outlineWidth) >= 2;
        const { top, bottom } = element.getBoundingClientRect();
        const path = [...document.querySelectorAll('*')].indexOf(element);
        return {
          name: `${path} ${element.tagName} ${(element.textContent ?? '').trim().slice(0, 30)}`,
          marked: hasOutline(element) || hasOutline(element.closest('label')),
          seen: bottom > 0 && top < innerHeight,
        };
      });
      if (stop === undefined || stops.has(stop.name)) break;
      stops.add(stop.name);
      expect(stop).toEqual({ name: stop.name, marked: true, seen: true });
    }
    expect(stops.size).toBeGreaterThan(8);
  });
}
