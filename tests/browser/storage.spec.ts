import type { Page } from '@playwright/test';
import { texts } from '../site/content.ts';
import { journeys } from './journeys.ts';
import { button, flowBox, fragmentOf, give, goOn, openFlow, ready, screenHeading } from './screen.ts';
import { expect, test } from './watched.ts';

const { bewaren } = texts;
const conditions = journeys.find(({ flow }) => flow === 'voorwaarden')!;

const choice = (page: Page) => flowBox(page).getByRole('checkbox', { name: bewaren.label });

const kept = (page: Page): Promise<readonly string[]> => page.evaluate(() => Object.values(localStorage).map(String));

test('nothing is kept on the device, whatever the reader does', async ({ page }) => {
  await openFlow(page, conditions.flow);
  await expect(choice(page)).not.toBeChecked();
  for (const { answers } of conditions.steps) {
    await give(page, answers);
    await goOn(page);
    expect(await kept(page)).toEqual([]);
  }
  await button(page, texts.stroom['toon-uitkomst']).click();
  await expect(screenHeading(page)).toHaveText(conditions.verdict);
  await button(page, texts.uitkomst.kopieer).click();
  expect(await kept(page)).toEqual([]);
});

test('who asks for it finds the answers again, and wipes them with one button', async ({ page }) => {
  await openFlow(page, conditions.flow);
  await give(page, conditions.steps[0]!.answers);
  await goOn(page);
  await choice(page).check();
  await give(page, conditions.steps[1]!.answers);
  await goOn(page);
  const fragment = fragmentOf(page);
  await expect.poll(async () => (await kept(page)).join('\n')).toContain(`"${fragment.slice(1)}"`);
  expect(await kept(page)).toHaveLength(1);

  await page.goto('about:blank');
  await openFlow(page, conditions.flow);
  expect(fragmentOf(page)).toBe('');
  expect(await flowBox(page).locator('input:checked').count()).toBe(0);
  await button(page, bewaren['ga-verder']).click();
  await expect.poll(() => fragmentOf(page)).toBe(fragment);
  await expect(choice(page)).toBeChecked();

  await button(page, bewaren.wis).click();
  await expect(flowBox(page).getByRole('status')).toContainText(bewaren.gewist);
  await expect.poll(() => kept(page)).toEqual([]);
  await expect(choice(page)).not.toBeChecked();
});

test('to take the choice back is to wipe', async ({ page }) => {
  await openFlow(page, conditions.flow, conditions.fragment);
  await choice(page).check();
  await expect.poll(() => kept(page)).toHaveLength(1);
  await choice(page).uncheck();
  await expect.poll(() => kept(page)).toEqual([]);
});

test('what cannot be read is left alone until the reader wipes it', async ({ page }) => {
  await openFlow(page, conditions.flow, conditions.fragment);
  await choice(page).check();
  await expect.poll(() => kept(page)).toHaveLength(1);
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) localStorage.setItem(key, '{"version":99,"link":"<b>kwaadwillig</b>"}');
  });
  await page.reload();
  await ready(page);
  await expect(flowBox(page)).toContainText(bewaren.onleesbaar);
  expect(await page.locator('html').innerHTML()).not.toContain('kwaadwillig');
  await button(page, bewaren.wis).click();
  await expect.poll(() => kept(page)).toEqual([]);
});
