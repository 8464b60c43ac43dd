import type { Page } from '@playwright/test';
import { texts } from '../site/content.ts';
import { flowAddress } from './address.ts';
import { button, flowBox, fragmentOf, give, goOn, openFlow, ready } from './screen.ts';
import { expect, test } from './watched.ts';

const { bewaren } = texts;
const outcome = '#v=1&route=rechtstreeks&verbinding=nieuw&maanden=12&raadplegen=5&muteren=3';

const box = (page: Page) => flowBox(page).getByRole('checkbox', { name: bewaren.label });
const kept = (page: Page): Promise<string> => page.evaluate(() => Object.values(localStorage).map(String).join('\n'));
const wipe = (page: Page): Promise<void> => page.evaluate(() => localStorage.clear());

const keepOutcome = async (page: Page): Promise<void> => {
  await openFlow(page, 'kosten', outcome);
  await box(page).check();
  await expect.poll(() => kept(page)).toContain('muteren=3');
};

test('kept answers are never written over unasked', async ({ page }) => {
  await keepOutcome(page);
  await page.goto('about:blank');
  await openFlow(page, 'kosten');
  await box(page).click();
  await expect(flowBox(page).getByRole('status')).toHaveText(bewaren.kies);
  await expect(box(page)).not.toBeChecked();
  await give(page, { route: 'weet-niet' });
  await goOn(page);
  expect(await kept(page)).toContain('muteren=3');
  await expect(button(page, bewaren['ga-verder'])).toBeVisible();
  await button(page, bewaren.vervang).click();
  await expect(box(page)).toBeChecked();
  await expect.poll(() => kept(page)).toContain('route=weet-niet');
  await wipe(page);
});

test('who goes on finds the kept answers', async ({ page }) => {
  await keepOutcome(page);
  await page.goto('about:blank');
  await openFlow(page, 'kosten');
  await button(page, bewaren['ga-verder']).click();
  await expect.poll(() => fragmentOf(page)).toBe(outcome);
  await expect(box(page)).toBeChecked();
  await box(page).uncheck();
  await expect.poll(() => kept(page)).toBe('');
});

test('a second tab that wipes is believed', async ({ page, context }) => {
  await keepOutcome(page);
  const second = await context.newPage();
  await second.goto(flowAddress('kosten', outcome));
  await ready(second);
  await button(second, bewaren.wis).click();
  await expect(flowBox(second).getByRole('status')).toHaveText(bewaren.gewist);
  await expect(box(page)).not.toBeChecked();
  await expect(flowBox(page).getByRole('status')).toHaveText(bewaren['elders-gewist']);
  await button(page, texts.stroom.opnieuw).first().click();
  expect(await kept(page)).toBe('');
});

test('two tabs with other answers do not write over each other', async ({ page, context }) => {
  await keepOutcome(page);
  const second = await context.newPage();
  await second.goto(flowAddress('kosten', '#v=1&route=weet-niet'));
  await ready(second);
  await box(second).click();
  await button(second, bewaren.vervang).click();
  await expect.poll(() => kept(page)).toContain('weet-niet');
  await expect(box(page)).not.toBeChecked();
  await expect(flowBox(page).getByRole('status')).toHaveText(bewaren.elders);
  await wipe(page);
});

for (const [name, refuse] of [
  [
    'refuses',
    () => ({
      setItem: () => {
        throw new DOMException('no', 'SecurityError');
      },
    }),
  ],
  [
    'is full',
    () => ({
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    }),
  ],
  ['takes it and keeps nothing', () => ({ setItem: () => undefined })],
] as const)
  test(`a device that ${name} is told, and the box is not ticked`, async ({ page }) => {
    await page.addInitScript(`Object.assign(Storage.prototype, (${refuse.toString()})())`);
    await openFlow(page, 'kosten', outcome);
    await box(page).click();
    await expect(flowBox(page).getByRole('status')).toHaveText(bewaren.geweigerd);
    await expect(flowBox(page).getByRole('status')).toBeInViewport();
    await expect(box(page)).not.toBeChecked();
    await box(page).click();
    await expect(flowBox(page).getByRole('status')).toHaveText(bewaren.geweigerd);
    await expect(box(page)).not.toBeChecked();
  });

test('a device without storage is told', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    }),
  );
  await openFlow(page, 'kosten', outcome);
  await box(page).click();
  await expect(flowBox(page).getByRole('status')).toHaveText(bewaren.geweigerd);
  await expect(box(page)).not.toBeChecked();
  await page.goto('about:blank');
});

test.describe('kept values pass a schema', () => {
  const put = async (page: Page, value: object): Promise<void> => {
    await openFlow(page, 'kosten');
    await page.evaluate((text) => localStorage.setItem('stroom:kosten', text), JSON.stringify(value));
    await page.reload();
    await ready(page);
  };

  test('a moment that is none', async ({ page }) => {
    await put(page, { version: 1, link: 'v=1&route=weet-niet', at: 1e20 });
    await expect(flowBox(page)).toContainText(bewaren.onleesbaar);
    await give(page, { route: 'weet-niet' });
    await goOn(page);
    await expect(flowBox(page).locator('[name=maanden]')).toBeVisible();
    await wipe(page);
  });

  test('answers out of bounds are read as those of a link, and told', async ({ page }) => {
    await put(page, { version: 1, link: 'v=1&route=onzin&maanden=999999', at: Date.now() });
    await button(page, bewaren['ga-verder']).click();
    await expect(flowBox(page).getByRole('status').first()).toContainText(texts.link.titel);
    await wipe(page);
  });
});
