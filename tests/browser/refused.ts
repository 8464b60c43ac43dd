import { expect, type Locator, type Page } from '@playwright/test';
import { fill } from '../../src/format/placeholders.ts';
import { texts } from '../site/content.ts';
import { flowBox } from './screen.ts';

/** All that must be mended on a screen. */
export const summary = (page: Page): Locator => flowBox(page).getByRole('alert');

export const fieldOf = (page: Page, field: string): Locator => flowBox(page).locator(`#veld-${field}`);

/** What a field, or the group of choices it belongs to, is said to be described by. */
const describedBy = (page: Page, field: string): Promise<string> =>
  fieldOf(page, field).evaluate((element) => {
    const owner = element.matches('[type="radio"], [type="checkbox"]') ? element.closest('fieldset') : element;
    const ids = owner?.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => document.getElementById(id)?.textContent ?? `nothing has the id ${id}`).join('\n');
  });

const isInvalid = (page: Page, field: string): Promise<boolean> =>
  fieldOf(page, field).evaluate((element) => element.closest('[aria-invalid="true"]') !== null);

/** Below the way back, above the form. */
const expectOnTop = async (page: Page): Promise<void> => {
  const order = await flowBox(page)
    .locator('button, [role="alert"], form')
    .evaluateAll((all) => all.filter((one) => one.parentElement?.closest('form') === null).map(({ role, tagName }) => role ?? tagName));
  expect.soft(order.filter((name) => name !== 'BUTTON')).toEqual(['alert', 'FORM']);
  expect.soft(order.slice(order.indexOf('alert') + 1, order.indexOf('FORM'))).toEqual([]);
};

/** Without its colours a refused field still differs: a border beside it, and a sign before the message. */
const expectSeenWithoutColour = async (page: Page, field: string): Promise<void> => {
  const { sign, border } = await flowBox(page)
    .locator(`#${field}-fout`)
    .evaluate((message) => {
      const box = message.closest('[aria-invalid="true"]') ?? message.parentElement!;
      return {
        sign: getComputedStyle(message, '::before').content,
        border: Number.parseFloat(getComputedStyle(box).borderInlineStartWidth),
      };
    });
  expect.soft(sign).toContain('!');
  expect.soft(border).toBeGreaterThan(2);
};

/**
 * The summary has the focus, stands above the form and leads to each field; the message stands at the field too, tied to
 * it and not by colour alone; the title says so.
 */
export const expectRefused = async (page: Page, problems: Readonly<Record<string, string>>): Promise<void> => {
  await expect(summary(page)).toBeFocused();
  await expect(summary(page)).toBeInViewport();
  await expectOnTop(page);
  await expect(summary(page).getByRole('heading')).toHaveText(texts.fout.titel);
  await expect(page).toHaveTitle(new RegExp(`^${fill(texts.stroom['titel-fout'], { titel: '' })}`));
  await expect(summary(page).getByRole('link')).toHaveText(Object.values(problems));
  for (const [field, message] of Object.entries(problems)) {
    await expect(flowBox(page).locator(`#${field}-fout`)).toHaveText(message);
    expect(await describedBy(page, field)).toContain(message);
    expect(await isInvalid(page, field)).toBe(true);
    await expectSeenWithoutColour(page, field);
    await summary(page).getByRole('link', { name: message, exact: true }).click();
    await expect(fieldOf(page, field)).toBeFocused();
  }
};
