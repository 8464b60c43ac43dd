import type { Page } from '@playwright/test';
import { texts } from '../site/content.ts';
import { damages } from '../links/damages.ts';
import { flowAddress, relative } from './address.ts';
import { flowBox, fragmentOf, ready } from './screen.ts';
import { expect, test } from './watched.ts';

const link = '#v=1&route=rechtstreeks&verbinding=nieuw&maanden=12&raadplegen=5&muteren=3';
const other = link.replace('maanden=12', 'maanden=36');
const { link: words } = texts;

// A link with a question mark reaches the server with its answers: that is what has to be mended, not what we do.
test.use({ tolerated: /request with data: GET|referer with data|404 \(Not Found\)/ });

const open = async (page: Page, fragment: string): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(flowAddress('kosten', fragment));
  await ready(page);
};

const expectOutcome = async (page: Page, fragment = link): Promise<void> => {
  await expect(flowBox(page)).toContainText(fragment === link ? '10.080' : '22.080');
  await expect.poll(() => fragmentOf(page)).toBe(fragment);
  await expect(flowBox(page).locator('#delen-link')).toHaveValue(page.url());
};

test('a link that is whole opens without a word', async ({ page }) => {
  await open(page, link);
  await expectOutcome(page);
  await expect(flowBox(page).getByRole('status')).toBeEmpty();
});

test('every damaged link opens the same outcome, with one quiet notice', async ({ page }) => {
  test.setTimeout(180_000);
  for (const { name, damage, harmless, isBreak } of damages) {
    if (isBreak === true || harmless === true || damage(link, 10) === link) continue;
    await test.step(name, async () => {
      await open(page, damage(link, 10));
      await expectOutcome(page);
      await expect(flowBox(page).getByRole('status')).toHaveText(words.hersteld);
      expect(new URL(page.url()).search).toBe('');
    });
  }
});

test('the screen is always that of the address: another link in the same tab is read, and old messages go', async ({ page }) => {
  const go = (fragment: string): Promise<void> =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
  await open(page, link);
  await expectOutcome(page);
  await go(other.replaceAll('=', '%3D'));
  await expectOutcome(page, other);
  await expect(flowBox(page).getByRole('status')).toHaveText(words.hersteld);
  await go(link.replace('v=1', 'v=2'));
  await expect(flowBox(page).getByRole('status')).toHaveText(words.nieuwer);
  await go(`#${encodeURIComponent(link.slice(1))}`);
  await expectOutcome(page);
  await expect(flowBox(page).getByRole('status')).toHaveText(words.hersteld);
  await go('#route:rechtstreeks,verbinding:nieuw');
  await expect(flowBox(page).getByRole('status')).toHaveText(words.onleesbaar);
  await go(other);
  await expectOutcome(page, other);
  await expect(flowBox(page).getByRole('status')).toBeEmpty();
});

test('what cannot be read is never said to be read', async ({ page }) => {
  await open(page, '#v=1&route=onzin&maanden=1%202');
  await expect(flowBox(page).getByRole('status')).toContainText(words.titel);
  await expect(flowBox(page).getByRole('status')).toContainText(words.niets);
  await expect(flowBox(page)).not.toContainText(words.rest);
});

test('an address that does not exist leads to the flow that was meant', async ({ page }) => {
  for (const address of [`/hulp/kosten/%23${link.slice(1)}`, `/hulp/kosten/%2523${link.slice(1)}`, `/HULP/KOSTEN/${link.toUpperCase()}`]) {
    await page.goto('about:blank');
    await page.goto(relative(address));
    await ready(page);
    await expectOutcome(page);
    await expect(flowBox(page).getByRole('status')).toHaveText(words.hersteld);
  }
  await page.goto(relative('/nergens/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts['niet-gevonden'].titel);
});

test('the link that is shared is ours alone', async ({ page }) => {
  await page.goto(flowAddress('kosten', `?utm_source=mail&fbclid=1${link}`));
  await ready(page);
  await expectOutcome(page);
  expect(await page.locator('#delen-link').inputValue()).not.toContain('utm');
});

test('the register and the search read a damaged link too', async ({ page }) => {
  await page.goto(relative('/zoeken/?q=kosten'));
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('kosten');
  expect(new URL(page.url()).search).toBe('');
  await page.goto('about:blank');
  await page.goto(relative('/zoeken/#q%3Dkosten'));
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('kosten');
  await page.goto(relative('/feiten/handreiking-2016/#onderwerp%3Dkosten'));
  await expect(page.locator('#register-onderwerp')).toHaveValue('kosten');
  await expect(page.getByRole('status')).toContainText(texts.register['link-hersteld']);
  await page.goto('about:blank');
  await page.goto(relative('/feiten/handreiking-2016/#onderwerp=onzin'));
  await expect(page.getByRole('status')).toContainText(texts.register['link-onbekend']);
});
