import { STYLE_PATH } from '../../src/format/href.ts';
import { texts } from '../site/content.ts';
import { relative } from './address.ts';
import { expectAccessible } from './accessibility.ts';
import { expectReflow, NARROW } from './layout.ts';
import { button, flowBox, give, goOn, openFlow, ready } from './screen.ts';
import { expect, test } from './watched.ts';

test('in forced colours a chosen answer differs from one that is not chosen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openFlow(page, 'voorwaarden');
  const radio = flowBox(page).locator('input[value="ja"]');
  const open = await radio.screenshot();
  await give(page, { wsp: 'ja' });
  await page.locator('body').click({ position: { x: 1, y: 1 } });
  expect((await radio.screenshot()).equals(open)).toBe(false);
});

test('in forced colours the buttons keep an edge', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openFlow(page, 'voorwaarden');
  const { style, width } = await button(page, texts.stroom.verder).evaluate((element) => {
    const { borderStyle, borderWidth } = getComputedStyle(element);
    return { style: borderStyle, width: Number.parseFloat(borderWidth) };
  });
  expect(style).not.toBe('none');
  expect(width).toBeGreaterThan(0);
});

test('the examples of all components are accessible in forced colours and with more contrast', async ({ page }) => {
  for (const media of [{ forcedColors: 'active' }, { contrast: 'more' }, { contrast: 'more', colorScheme: 'dark' }] as const) {
    await page.emulateMedia({ forcedColors: 'none', contrast: 'no-preference', ...media });
    await page.goto(relative(STYLE_PATH));
    await expectAccessible(page);
  }
});

test('a state is told in words, not by colour alone', async ({ page }) => {
  await openFlow(page, 'voorwaarden', '#v=1&wsp=ja&taken=ja&eigendom=weet-niet&contract-uwv=nee&contract-gemeente=ja&gebruikers=ja');
  for (const state of [texts.toets.vervuld, texts.toets['niet-vervuld'], texts.toets.onbekend]) {
    await expect(
      flowBox(page)
        .locator('.ww-status', { hasText: new RegExp(`^${state}$`) })
        .first(),
    ).toBeVisible();
  }
});

test('who asks for less motion gets no scrolling and no transitions', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openFlow(page, 'voorwaarden');
  const moving = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('*')]
      .filter((element) => {
        const { animationName, scrollBehavior, transitionDuration, transitionProperty } = getComputedStyle(element);
        const takesTime =
          transitionProperty !== 'none' && transitionDuration.split(',').some((duration) => Number.parseFloat(duration) > 0);
        return animationName !== 'none' || scrollBehavior === 'smooth' || takesTime;
      })
      .map((element) => `${element.tagName}.${element.className}`),
  );
  expect(moving).toEqual([]);
});

test('nothing sticks out on any width in between', async ({ page }) => {
  for (const address of ['/', '/aansluiten/kosten/', '/hulp/kosten/', '/hulp/varianten/', '/begrippen/']) {
    await page.goto(relative(address));
    for (const width of [400, 500, 600, 700, 768, 800, 900, 1000, 1100]) {
      await page.setViewportSize({ width, height: 800 });
      await expectReflow(page, `${address} at ${width}`);
    }
  }
});

test('a page that opens on an answer does not show the first question meanwhile', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    const look = (): void => {
      const heading = document.querySelector('.ww-flow h2');
      if (heading?.checkVisibility({ visibilityProperty: true })) seen.push(heading.textContent ?? '');
      if (document.documentElement.dataset.flow !== 'ready') requestAnimationFrame(look);
    };
    Object.assign(globalThis, { seen });
    requestAnimationFrame(look);
  });
  await page.goto(`${relative('/hulp/voorwaarden/')}#v=1&wsp=ja`);
  await ready(page);
  const seen = await page.evaluate(() => [...new Set((globalThis as unknown as { seen: string[] }).seen)]);
  expect(seen.length).toBeLessThanOrEqual(1);
});

test('a flow does not move what is below it while it starts', async ({ page }) => {
  await page.setViewportSize(NARROW);
  await page.addInitScript(() => {
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) shift += entry.value;
      Object.assign(globalThis, { shift });
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(globalThis, { shift });
  });
  await openFlow(page, 'kosten');
  await goOn(page);
  await expectAccessible(page, '.ww-flow');
  expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBeLessThan(0.1);
});
