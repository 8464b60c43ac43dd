import { expect, test, type Page } from '@playwright/test';
import { close } from '../../src/commands/site-server.ts';
import { base } from '../site/built-site.ts';
import { content, texts } from '../site/content.ts';
import { fill } from '../../src/format/placeholders.ts';
import { offlineFolder, type OfflineFolder } from './offline-folder.ts';
import { button, flowBox, fragmentOf, give, goOn, ready, screenHeading } from './screen.ts';

let folder: OfflineFolder;
const faults: string[] = [];

test.skip(base !== '/', 'a copy is made of a site at the root of a host');
test.beforeAll(async () => {
  folder = await offlineFolder();
});
test.afterAll(() => folder?.remove());

test.beforeEach(({ page }) => {
  faults.length = 0;
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('requestfailed', (request) => faults.push(`not there: ${request.url()}`));
  page.on('request', (request) => {
    if (!/^(?:file:|http:\/\/localhost:\d+\/afdeling\/)/.test(request.url())) faults.push(`not from the folder: ${request.url()}`);
  });
});
test.afterEach(() => expect(faults).toEqual([]));

const open = (page: Page, file: string) => page.goto(folder.at(file));

/** A style of ours, which a page without its sheet does not have. */
const isStyled = (page: Page): Promise<boolean> => page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--ww-ink') !== '');

test('from a folder the start page has its style, and its links lead on and back', async ({ page }) => {
  await open(page, 'index.html');
  expect(await isStyled(page)).toBe(true);
  await page.locator('main a[href$="/index.html"]').first().click();
  await expect(page).toHaveURL(/^file:.*\/index\.html$/);
  expect(await isStyled(page)).toBe(true);
  await page.locator('header a').nth(1).click();
  expect(await isStyled(page)).toBe(true);
});

test('from a folder a flow asks, concludes, keeps its answers in the address and hands over', async ({ page }) => {
  await open(page, 'hulp/voorwaarden/index.html');
  await ready(page);
  const answers = { wsp: 'ja', taken: 'ja', eigendom: 'ja', 'contract-uwv': 'ja', 'contract-gemeente': 'ja', gebruikers: 'ja', al: 'nee' };
  for (const [field, answer] of Object.entries(answers)) {
    await give(page, { [field]: answer });
    await goOn(page);
  }
  await button(page, texts.stroom['toon-uitkomst']).click();
  await expect(screenHeading(page)).toHaveText(content.outcomes.get('voorwaarden/voldoet')!.data.titel);
  expect(fragmentOf(page)).toContain('gebruikers=ja');
  await page.goBack();
  await page.goForward();
  await page.reload();
  await ready(page);
  await expect(screenHeading(page)).toHaveText(content.outcomes.get('voorwaarden/voldoet')!.data.titel);
  await flowBox(page).locator('.ww-next a[href*="uit=voorwaarden"]').first().click();
  await ready(page);
  await expect(flowBox(page).getByRole('status').first()).not.toBeEmpty();
});

test('from a folder the search finds, and leads to what it found; a word that is nowhere is said to be', async ({ page }) => {
  await open(page, 'zoeken/index.html#q=kosten');
  const found = page.locator('.ww-search__results > li').first().getByRole('link').first();
  await expect(found).toHaveAttribute('href', /index\.html$/);
  await found.click();
  await expect(page.locator('h1')).toBeVisible();
  expect(await isStyled(page)).toBe(true);
  await open(page, 'zoeken/index.html#q=xyzzyq');
  await expect(page.locator('.ww-search h2')).toHaveText(fill(texts.zoeken.niets, { vraag: 'xyzzyq' }));
});

test('from a folder the list of facts can be narrowed', async ({ page }) => {
  await open(page, 'feiten/handreiking-2016/index.html');
  await page.locator('#register-keuze select').first().selectOption({ index: 1 });
  await expect(page).toHaveURL(/#[a-z]+=/);
});

test('the same copy works in a folder of an intranet', async ({ page }) => {
  const [port, servers] = await folder.serve('/afdeling/');
  await page.goto(`http://localhost:${port}/afdeling/zoeken/index.html#q=kosten`);
  await page.locator('.ww-search__results > li a[href*="/hulp/"]').first().click();
  await ready(page);
  expect(await isStyled(page)).toBe(true);
  close(servers);
});
