import type { Locator, Page, Route } from '@playwright/test';
import { SEARCH_PATH } from '../../src/format/href.ts';
import { fill } from '../../src/format/placeholders.ts';
import { edition, texts } from '../site/content.ts';
import { expectAccessible, expectColours, expectOutline } from './accessibility.ts';
import { relative } from './address.ts';
import { expectReflow, expectTargets, NARROW } from './layout.ts';
import { CONTROLS } from './needed-texts.ts';
import { expect, test } from './watched.ts';

const words = texts.zoeken;

/** Pagefind asks for the newest list of its files by the time of day: that is no word of the reader. */
const CLOCK = /request with data: GET .*pagefind-entry\.json\?ts=\d+$/;
const REFUSED = /pagefind-entry\.json\?ts=\d+$|Failed to load|net::ERR|Pagefind|No language|index/;

/** Found nowhere. */
const UNKNOWN = '<b>xyzzyq</b>';

const MARKUP = '<img src=x onerror=alert(1)>';

test.use({ tolerated: CLOCK });

const field = (page: Page): Locator => page.getByRole('search').getByRole('searchbox', { name: words.veld });
const heading = (page: Page): Locator => page.locator('.ww-search h2');
const told = (page: Page): Locator => page.getByRole('status');
const results = (page: Page): Locator => page.locator('.ww-search__results > li');
const siteMap = (page: Page): Locator => page.locator('.ww-all-pages');
const first = (page: Page): Locator => results(page).first().getByRole('link').first();
const foundFor = (text: string): string => fill(words.gevonden, { vraag: text });
const titleOf = (text: string): string =>
  fill(texts.site.titel, { onderwerp: fill(words['titel-vraag'], { vraag: text }), site: edition.naam });

const open = async (page: Page, fragment = ''): Promise<void> => {
  await page.goto(`${relative(SEARCH_PATH)}${fragment}`);
  await page.locator('html[data-flow="ready"]').waitFor();
};

const search = async (page: Page, text: string): Promise<void> => {
  await field(page).fill(text);
  await page.keyboard.press('Enter');
};

test('by the keyboard alone: a search moves title and focus, is told once, and survives back and reload', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  await expect(siteMap(page)).toBeVisible();
  await field(page).focus();
  await page.keyboard.type('contract met de gemeente');
  expect(asked.some((url) => url.includes('/pagefind/'))).toBe(false);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toBeInViewport();
  await expect(page).toHaveTitle(titleOf('contract met de gemeente'));
  await search(page, 'kosten');
  await expect(heading(page)).toHaveText(foundFor('kosten'));
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle(titleOf('kosten'));
  await expect(told(page)).toHaveCount(1);
  await expect(told(page)).toHaveText(/^\d+ /);
  await expect(siteMap(page)).toBeHidden();
  await first(page).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/hulp\/kosten\/$/);
  await page.goBack();
  await expect(heading(page)).toHaveText(foundFor('kosten'));
  await page.reload();
  await expect(heading(page)).toHaveText(foundFor('kosten'));
  await expect(field(page)).toHaveValue('kosten');
  await page.goBack();
  await expect(heading(page)).toContainText('contract met de gemeente');
  await expect(field(page)).toHaveValue('contract met de gemeente');
  expect(asked.filter((url) => /contract|q=/.test(url))).toEqual([]);
});

test('what is found is accessible on a wide and on a narrow screen, and in other colours', async ({ page }) => {
  await open(page, '#q=sonar');
  await expect(results(page).first()).toBeVisible();
  await expectAccessible(page);
  await expectColours(page, '.ww-search');
  await expectOutline(page);
  await page.setViewportSize(NARROW);
  await expectAccessible(page);
  await expectReflow(page);
  await expectTargets(page);
});

test('a result says what it is and where; what was searched for is marked', async ({ page }) => {
  await open(page, '#q=kosten');
  const page_ = results(page)
    .filter({ has: page.locator('a[href$="/aansluiten/kosten/"]') })
    .first();
  await expect(page_).toContainText(texts['zoek-soort'].pagina);
  await expect(page_).toContainText('Aansluiten');
  await expect(page_.locator('mark').first()).toHaveText(/kost/i);
  await page_.locator('.ww-search__places a').first().click();
  await expect(page).toHaveURL(/\/aansluiten\/kosten\/#/);
});

test('a kind can be chosen; the choice travels in the link, and stays for the next search', async ({ page }) => {
  await open(page, '#q=kosten');
  const kinds = page.getByRole('navigation', { name: words.kies });
  await kinds.getByRole('link', { name: texts['zoek-soorten'].feit }).click();
  await expect(kinds.locator('[aria-current]')).toContainText(texts['zoek-soorten'].feit);
  await expect(results(page).locator('.nl-data-badge')).toHaveText(Array.from({ length: 10 }, () => texts['zoek-soort'].feit));
  expect(new URL(page.url()).hash).toBe('#q=kosten&soort=feit');
  await search(page, 'sonar');
  await expect(heading(page)).toHaveText(foundFor('sonar'));
  await expect(kinds.locator('[aria-current]')).toContainText(texts['zoek-soorten'].feit);
});

test('more results come by a button, with the focus on the first of them, and stay after a reload', async ({ page }) => {
  await open(page, '#q=werkgever');
  await expect(results(page)).toHaveCount(10);
  await page.getByRole('button', { name: words.meer }).press('Enter');
  await expect(results(page)).toHaveCount(20);
  await expect(results(page).nth(10).getByRole('link').first()).toBeFocused();
  await expect(told(page)).toHaveText(/20/);
  await page.reload();
  await expect(results(page)).toHaveCount(20);
});

test('the skip link leads past the menu, and leaves what was found', async ({ page }) => {
  await open(page, '#q=kosten');
  await expect(results(page)).toHaveCount(10);
  await page.getByRole('link', { name: texts.site['naar-inhoud'] }).press('Enter');
  await expect(page).toHaveURL(/#inhoud$/);
  await page.getByRole('button', { name: words.meer }).press('Enter');
  await expect(results(page)).toHaveCount(20);
  await expect(results(page).nth(10).getByRole('link').first()).toBeFocused();
  await expect(heading(page)).toHaveText(foundFor('kosten'));
  await expect(field(page)).toHaveValue('kosten');
  await expect(page).toHaveTitle(titleOf('kosten'));
  await page.goBack();
  await expect(heading(page)).toHaveText(foundFor('kosten'));
});

test('an empty search says what to do, and keeps the focus in the field', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: words.knop, exact: true }).click();
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(field(page)).toHaveAccessibleDescription(`${words.leeg} ${words.hint}`);
  expect(new URL(page.url()).hash).toBe('');
  await expectAccessible(page, '.ww-search');
  await search(page, 'kosten');
  await expect(results(page).first()).toBeVisible();
  await expect(field(page)).not.toHaveAttribute('aria-invalid');
});

test('nothing found: the words stand there as they were typed, with what to try and all pages', async ({ page }) => {
  await open(page);
  await search(page, UNKNOWN);
  await expect(heading(page)).toHaveText(fill(words.niets, { vraag: UNKNOWN }));
  await expect(page).toHaveTitle(titleOf(UNKNOWN));
  await expect(told(page)).toHaveText(fill(words.resultaten, { aantal: 0 }));
  for (const tip of [words['tip-begrippen'], words['tip-sitemap']]) await expect(page.getByRole('link', { name: tip })).toBeVisible();
  await expect(siteMap(page)).toBeVisible();
  await page.setViewportSize(NARROW);
  await expectAccessible(page);
  await expectReflow(page);
});

test('what a link asks for is text, never markup', async ({ page }) => {
  await open(page, `#${new URLSearchParams({ q: MARKUP }).toString()}`);
  await expect(heading(page)).toContainText(MARKUP);
  await expect(field(page)).toHaveValue(MARKUP);
  await expect(page).toHaveTitle(titleOf(MARKUP));
  await expect(page.locator('main img')).toHaveCount(0);
});

test('words that stand nowhere together are told from those that do', async ({ page }) => {
  await open(page, '#q=hoe+kan+ik+mij+aanmelden');
  await expect(heading(page)).toHaveText(fill(words.deels, { vraag: 'hoe kan ik mij aanmelden' }));
  await expect(page.getByText(words['deels-uitleg'])).toBeVisible();
  await expect(first(page)).toHaveAttribute('href', /\/aansluiten\/stappen\/$/);
});

test('from a part of what was asked, within one kind, a link leads to all kinds', async ({ page }) => {
  await open(page, '#q=hoe+kan+ik+mij+aanmelden&soort=pagina');
  await expect(heading(page)).toHaveText(fill(words.deels, { vraag: 'hoe kan ik mij aanmelden' }));
  await page.getByRole('link', { name: words['tip-soort'] }).click();
  await expect(page).toHaveURL(/#q=hoe\+kan\+ik\+mij\+aanmelden$/);
  await expect(page.getByRole('link', { name: words['tip-soort'] })).toHaveCount(0);
});

test('a kind with few results keeps the others in reach', async ({ page }) => {
  await open(page, '#q=contract+met+de+gemeente');
  const kinds = page.getByRole('navigation', { name: words.kies });
  await kinds.getByRole('link', { name: texts['zoek-soorten'].hulpmiddel }).click();
  await expect(heading(page)).toHaveText(foundFor('contract met de gemeente'));
  await expect(kinds.getByRole('link', { name: words.alles })).toBeVisible();
});

const expectOnlyList = async (page: Page): Promise<void> => {
  await expect(siteMap(page)).toBeVisible();
  await expect(page.getByText(words['zonder-script'])).toBeVisible();
  // The menu has a button that works without script.
  await expect(page.locator('main').locator(CONTROLS).filter({ visible: true })).toHaveCount(0);
};

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the list of all pages stands there, and no form', async ({ page }) => {
    await page.goto(`${relative(SEARCH_PATH)}#q=kosten`);
    await expectOnlyList(page);
  });
});

test.describe('when something does not arrive', () => {
  test.use({ tolerated: REFUSED });

  for (const end of ['arrives', 'fails'] as const) {
    test(`when more of an old search ${end} late, the new one stays`, async ({ page }) => {
      await open(page, '#q=werkgever');
      await expect(results(page)).toHaveCount(10);
      const late: Route[] = [];
      await page.route('**/pagefind/fragment/*', (route) => void late.push(route));
      await page.getByRole('button', { name: words.meer }).press('Enter');
      await expect.poll(() => late.length).toBeGreaterThan(0);
      await search(page, UNKNOWN);
      await expect(heading(page)).toHaveText(fill(words.niets, { vraag: UNKNOWN }));
      await Promise.all(late.map((route) => (end === 'arrives' ? route.continue() : route.abort())));
      await page.evaluate(() => new Promise((ready) => setTimeout(ready, 500)));
      await expect(heading(page)).toHaveText(fill(words.niets, { vraag: UNKNOWN }));
      await expect(results(page)).toHaveCount(0);
      expect(await page.evaluate(() => history.state as unknown)).toBeNull();
    });
  }

  test('without the script the list of all pages stands there, accessible on a narrow screen', async ({ page }) => {
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.setViewportSize(NARROW);
    await page.goto(`${relative(SEARCH_PATH)}#q=kosten`);
    await expectOnlyList(page);
    await expectAccessible(page);
    await expectReflow(page);
  });

  for (const missing of ['pagefind.js', 'pagefind-entry.json*', '*.pf_meta', 'index/*', 'fragment/*']) {
    test(`without ${missing} the reader is told what to do, and can try again`, async ({ page }) => {
      await open(page);
      await page.route(`**/pagefind/${missing}`, (route) => route.abort());
      if (missing === 'index/*') await page.route('**/pagefind/pagefind-entry.json', (route) => route.abort());
      await search(page, 'kosten');
      await expect(heading(page)).toHaveText(words.mislukt);
      await expect(heading(page)).toBeFocused();
      await expect(siteMap(page)).toBeVisible();
      await expectAccessible(page, 'main');
      await page.unrouteAll();
      await page.getByRole('button', { name: words.opnieuw }).click();
      await expect(heading(page)).toHaveText(foundFor('kosten'));
    });
  }
});
