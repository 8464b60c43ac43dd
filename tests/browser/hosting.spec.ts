import { expect, test } from '@playwright/test';
import { content, texts } from '../site/content.ts';
import { siteDir } from '../site/built-site.ts';
import { rules } from '../site/hosting/rules.ts';
import { kinds } from '../site/hosting/server-kinds.ts';
import { programOf, start, type Running } from '../site/hosting/servers.ts';
import { button, fragmentOf, give, goOn, ready, screenHeading } from './screen.ts';

const [nginx] = kinds;
const isHere = nginx !== undefined && programOf(nginx) !== undefined;

let server: Running;
const faults: string[] = [];

test.skip(!isHere, `no nginx on this machine; install ${nginx?.toInstall} (Debian)`);
test.beforeAll(async () => {
  if (isHere) server = await start(nginx, siteDir, rules);
});
test.afterAll(() => server?.stop());

test.beforeEach(async ({ page }) => {
  faults.length = 0;
  page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', ({ message }) => faults.push(message));
  // What a reader leaves behind on the way to another page is no fault.
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`not there: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error('policy:', effectiveDirective, blockedURI),
    );
  });
});
test.afterEach(() => expect(faults).toEqual([]));

const at = (address: string): string => `${server.origin}${rules.base.slice(0, -1)}${address}`;

test('behind nginx pages of every policy come without a complaint of the browser', async ({ page }) => {
  for (const address of ['/', '/aansluiten/kosten/', '/feiten/handreiking-2016/', '/hulp/kosten/formulier/', '/stijl/']) {
    const answer = await page.goto(at(address));
    expect(await answer?.headerValue('content-encoding'), address).toBe('br');
    await expect(page.locator('h1')).toBeVisible();
  }
});

test('behind nginx a flow runs to its outcome, and its link opens there again', async ({ page }) => {
  await page.goto(at('/hulp/voorwaarden'));
  await ready(page);
  const answers = { wsp: 'ja', taken: 'ja', eigendom: 'ja', 'contract-uwv': 'ja', 'contract-gemeente': 'ja', gebruikers: 'ja', al: 'nee' };
  for (const [field, answer] of Object.entries(answers)) {
    await give(page, { [field]: answer });
    await goOn(page);
  }
  await button(page, texts.stroom['toon-uitkomst']).click();
  const outcome = content.outcomes.get('voorwaarden/voldoet')!.data.titel;
  await expect(screenHeading(page)).toHaveText(outcome);
  await page.goto(at(`/hulp/voorwaarden/${fragmentOf(page)}`));
  await page.reload();
  await ready(page);
  await expect(screenHeading(page)).toHaveText(outcome);
});

test('behind nginx the search finds', async ({ page }) => {
  await page.goto(at('/zoeken/#q=kosten'));
  await expect(page.locator('.ww-search__results > li').first()).toBeVisible();
});
