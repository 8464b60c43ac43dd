import type { Locator, Page } from '@playwright/test';
import { everyYear } from '../../src/format/date.ts';
import { registerPath } from '../../src/format/href.ts';
import { fill } from '../../src/format/placeholders.ts';
import { content, texts } from '../site/content.ts';
import { expectAccessible } from './accessibility.ts';
import { relative } from './address.ts';
import { NARROW, expectReflow } from './layout.ts';
import { expect, test } from './watched.ts';

const words = texts.register;

/** The document with most facts. */
const source = [...content.sources.keys()].sort((one, other) => factsOf(other).length - factsOf(one).length)[0] ?? '';

function factsOf(document: string) {
  return [...content.facts.values()].filter(({ data }) => data.bron === document);
}

const tariffs = [...content.tariffs.values()].filter(({ data }) => data.bron === source);
const tables = [...content.tables.values()].filter(({ data }) => data.bron === source);
const facts = factsOf(source);
const total = facts.length + tariffs.length + tables.length;
const [sample] = facts.filter(({ data }) => data.onderwerp !== facts[0]?.data.onderwerp);
if (sample === undefined) throw new Error('The facts are all on one subject.');
const { onderwerp, status, peildatum } = sample.data;
const [year = ''] = everyYear(peildatum);

const list = (page: Page, name: string): Locator => page.getByLabel(name, { exact: true });
const shownEntries = (page: Page): Locator => page.locator('#register-lijst li').filter({ visible: true });
const told = (page: Page): Locator => page.getByRole('status');
const counted = (count: number): string => fill(words.telling, { aantal: count, totaal: total });

const open = async (page: Page, fragment = ''): Promise<void> => {
  await page.goto(`${relative(registerPath(source))}${fragment}`);
  await expect(list(page, words.onderwerp)).toBeVisible();
};

test('a choice hides what does not match, says how many are left and travels in the link', async ({ page, otherReader }) => {
  await open(page);
  await expect(shownEntries(page)).toHaveCount(total);
  await list(page, words.onderwerp).selectOption(onderwerp);
  const onSubject = facts.filter(({ data }) => data.onderwerp === onderwerp);
  await expect(shownEntries(page)).toHaveCount(onSubject.length);
  await expect(told(page)).toHaveText(counted(onSubject.length));
  await list(page, words.status).selectOption(status);
  await list(page, words.jaar).selectOption(year);
  const left = onSubject.filter(({ data }) => data.status === status && everyYear(data.peildatum).includes(year));
  await expect(told(page)).toHaveText(counted(left.length));
  expect(new URL(page.url()).hash).toBe(`#onderwerp=${onderwerp}&status=${status}&jaar=${year}`);
  await expect(page.locator('#register-lijst h2').filter({ visible: true })).toHaveCount(1);

  const other = await otherReader();
  await other.goto(page.url());
  await expect(told(other)).toHaveText(counted(left.length));
  await expect(list(other, words.status)).toHaveValue(status);
});

test('all can be shown again, by the keyboard', async ({ page }) => {
  await open(page, `#onderwerp=${onderwerp}`);
  const all = page.getByRole('button', { name: words['toon-alles'] });
  await all.focus();
  await page.keyboard.press('Enter');
  await expect(told(page)).toHaveText(counted(total));
  await expect(all).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
});

test('a choice that leaves nothing says so', async ({ page }) => {
  const otherYear = facts
    .flatMap(({ data }) => everyYear(data.peildatum))
    .find((one) => facts.every(({ data }) => data.onderwerp !== onderwerp || !everyYear(data.peildatum).includes(one)));
  test.skip(otherYear === undefined, 'every subject has every year');
  await open(page, `#onderwerp=${onderwerp}&jaar=${otherYear}`);
  await expect(told(page)).toHaveText(counted(0));
  await expectAccessible(page);
});

test('the address of a fact opens on it, also after a choice that hid it', async ({ page }) => {
  const hidden = facts.find(({ data }) => data.onderwerp !== onderwerp)?.id ?? '';
  await open(page, `#${sample.id}`);
  await expect(page.locator(`[id="${sample.id}"]`)).toBeInViewport();
  await list(page, words.onderwerp).selectOption(onderwerp);
  await page.evaluate((id) => {
    location.hash = id;
  }, hidden);
  await expect(page.locator(`[id="${hidden}"]`)).toBeInViewport();
  await expect(told(page)).toHaveText(counted(total));
});

test('what the link says and the page does not offer is left out, and told', async ({ page }) => {
  await open(page, '#onderwerp=bestaat-niet&jaar=<b>&status=');
  await expect(told(page)).toHaveText(`${words['link-onbekend']} ${counted(total)}`);
  await expect(list(page, words.onderwerp)).toHaveValue('');
});

test('a chosen list is accessible and fits a narrow screen', async ({ page }) => {
  await page.setViewportSize(NARROW);
  await open(page, `#onderwerp=${onderwerp}`);
  await expectAccessible(page);
  await expectReflow(page);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('all facts are there, and the lists to choose from are not', async ({ page }) => {
    await page.goto(relative(registerPath(source)));
    await expect(shownEntries(page)).toHaveCount(total);
    await expect(list(page, words.onderwerp)).toBeHidden();
  });
});
