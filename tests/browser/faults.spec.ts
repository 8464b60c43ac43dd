import type { Page } from '@playwright/test';
import { texts } from '../site/content.ts';
import { flowAddress } from './address.ts';
import { button, flowBox, fragmentOf, give, goOn, openFlow, ready, screenHeading } from './screen.ts';
import { expect, test } from './watched.ts';

const outcome = '#v=1&route=rechtstreeks&verbinding=nieuw&maanden=12&raadplegen=5&muteren=3';

// The search asks for its index with a stamp of the time.
test.use({ tolerated: /request with data: GET \S+pagefind-entry/ });

/** Puts every text in an element of its own, as translators in a browser do. */
const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main') as Node, NodeFilter.SHOW_TEXT);
    const all: Text[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) all.push(node as Text);
    for (const text of all.filter(({ data, parentElement }) => data.trim() !== '' && parentElement?.tagName !== 'SCRIPT')) {
      const font = document.createElement('font' as string);
      text.replaceWith(font);
      font.append(text.data);
    }
  });

test.describe('a page that a browser translated', () => {
  test('shows no old amount after another answer or another link', async ({ page }) => {
    await openFlow(page, 'kosten', outcome);
    await expect(flowBox(page)).toContainText('10.080');
    await translate(page);
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      outcome.replace('maanden=12', 'maanden=36'),
    );
    await expect(flowBox(page)).toContainText('22.080');
    await expect(flowBox(page)).not.toContainText('10.080');
    await translate(page);
    await button(page, texts.uitkomst.kopieer).click();
    await page.goBack();
    await expect(flowBox(page)).toContainText('10.080');
    await expect(flowBox(page)).not.toContainText('22.080');
  });

  test('shows the errors and the list beside it of now', async ({ page }) => {
    await page.setViewportSize({ width: 1400, height: 900 });
    await openFlow(page, 'kosten', '#v=1&route=rechtstreeks&verbinding=nieuw');
    await flowBox(page).locator('[name=maanden]').fill('twaalf');
    await goOn(page);
    await expect(flowBox(page).getByRole('alert')).toContainText('heel getal');
    await translate(page);
    await flowBox(page).locator('[name=maanden]').fill('99999');
    await goOn(page);
    await expect(flowBox(page).getByRole('alert')).not.toContainText('heel getal');
    await expect(flowBox(page).locator('[name=maanden]')).toHaveValue('99999');
    await flowBox(page).locator('[name=maanden]').fill('12');
    await goOn(page);
    await translate(page);
    await expect(page.locator('.ww-sofar')).toContainText('12');
    await button(page, texts.stroom.vorige).click();
    await translate(page);
    await flowBox(page).locator('[name=maanden]').fill('36');
    await goOn(page);
    await expect(page.locator('.ww-sofar')).toContainText('36');
    await expect(page.locator('.ww-sofar')).not.toContainText('12');
  });
});

test.describe('a script that comes late', () => {
  const delay = async (page: Page, milliseconds: number): Promise<void> => {
    await page.route(/\/_astro\/.*\.js/, async (route) => {
      await new Promise((done) => setTimeout(done, milliseconds));
      await route.continue();
    });
  };

  test('takes the place of what is said without script, whenever it comes', async ({ page }) => {
    test.setTimeout(90_000);
    await delay(page, 5000);
    await page.goto(flowAddress('kosten', outcome));
    await expect(page.locator('.ww-scriptless')).toBeVisible({ timeout: 12_000 });
    await ready(page);
    await expect(page.locator('.ww-scriptless')).toBeHidden();
    await expect(flowBox(page)).toContainText('10.080');
  });

  test('keeps what was chosen before, and the button counts', async ({ page }) => {
    await delay(page, 1500);
    await page.goto(flowAddress('kosten'), { waitUntil: 'commit' });
    await flowBox(page).locator('[name=route][value=rechtstreeks]').check();
    await ready(page);
    await expect(flowBox(page).locator('[name=route][value=rechtstreeks]')).toBeChecked();
    await goOn(page);
    await expect.poll(() => fragmentOf(page)).toBe('#v=1&route=rechtstreeks');

    await page.goto('about:blank');
    await page.goto(flowAddress('kosten'), { waitUntil: 'commit' });
    await flowBox(page).locator('[name=route][value=rechtstreeks]').check();
    await goOn(page);
    await expect.poll(() => fragmentOf(page)).toBe('#v=1&route=rechtstreeks');
  });
});

test.describe('what stands on the screen is what counts', () => {
  test('a number that was changed and not submitted counts when the reader looks at all answers', async ({ page }) => {
    await openFlow(page, 'kosten', outcome.replace('maanden=12', 'maanden=12.nu'));
    await flowBox(page).locator('[name=maanden]').fill('36');
    await button(page, texts.stroom['naar-overzicht']).click();
    await expect(flowBox(page)).toContainText('36');
    await button(page, texts.stroom['toon-uitkomst']).click();
    await expect(flowBox(page)).toContainText('22.080');
    await page.goBack();
    await page.goBack();
    await expect(flowBox(page).locator('[name=maanden]')).toHaveValue('36');
    expect(fragmentOf(page)).toContain('maanden=36');
  });

  test('a double click is one step', async ({ page }) => {
    await openFlow(page, 'kosten');
    await flowBox(page).locator('[name=route][value=weet-niet]').check();
    await button(page, texts.stroom.verder).dblclick();
    await expect.poll(() => fragmentOf(page)).toBe('#v=1&route=weet-niet');
    await expect(flowBox(page).locator('[name=maanden]')).toBeVisible();
    await expect(flowBox(page).getByRole('alert')).toHaveCount(0);
    await flowBox(page).locator('[name=maanden]').fill('12');
    await button(page, texts.stroom.verder).dblclick();
    await expect(flowBox(page).locator('[name=raadplegen]')).toBeVisible();
    await give(page, { raadplegen: '5', muteren: '3' });
    await button(page, texts.stroom.verder).dblclick();
    await expect(screenHeading(page)).toHaveText(texts.stroom['titel-nakijken']);
  });

  test('a link within the page never costs the answers, also after loading it again', async ({ page }) => {
    await openFlow(page, 'kosten', outcome);
    await expect(flowBox(page)).toContainText('10.080');
    await page.locator('.nl-skip-link').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#inhoud')).toBeFocused();
    await expect.poll(() => fragmentOf(page)).toBe(outcome);
    await page.reload();
    await ready(page);
    await expect(flowBox(page)).toContainText('10.080');
  });

  test('in the middle the answers so far are printed, with the link and the day', async ({ page }) => {
    await openFlow(page, 'kosten', '#v=1&route=rechtstreeks&verbinding=nieuw');
    await expect(page.locator('.ww-printed')).toBeAttached();
    await page.emulateMedia({ media: 'print' });
    await expect(flowBox(page).getByText('#v=1&route=rechtstreeks&verbinding=nieuw')).toBeVisible();
    await expect(flowBox(page).locator('.ww-printed .ww-review')).toBeVisible();
    await expect(flowBox(page).locator('form')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await button(page, texts.stroom['naar-overzicht']).click();
    await page.emulateMedia({ media: 'print' });
    await expect(flowBox(page).getByText('#v=1&route=rechtstreeks&verbinding=nieuw')).toBeVisible();
  });
});

test.describe('said beside what was clicked', () => {
  const expectBeside = async (page: Page, text: string): Promise<void> => {
    await expect(flowBox(page).getByRole('status')).toHaveText(text);
    await expect(flowBox(page).getByRole('status')).toBeInViewport();
    expect(await page.locator('[role="status"]').count()).toBe(1);
  };

  test('that the link was copied, or was not', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openFlow(page, 'kosten', outcome);
    await button(page, texts.uitkomst.kopieer).click();
    await expectBeside(page, texts.uitkomst.gekopieerd);
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }),
    );
    await button(page, texts.uitkomst.kopieer).click();
    await expectBeside(page, texts.uitkomst['kopieren-lukt-niet']);
  });

  test('that a clipboard does not answer, or is not there', async ({ page }) => {
    await openFlow(page, 'kosten', outcome);
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: () => new Promise(() => undefined) } }),
    );
    await button(page, texts.uitkomst.kopieer).click();
    await expectBeside(page, texts.uitkomst['kopieren-lukt-niet']);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await button(page, texts.uitkomst.kopieer).click();
    await expectBeside(page, texts.uitkomst['kopieren-lukt-niet']);
  });
});

test('two hundred steps back and forth keep every answer', async ({ page }) => {
  test.setTimeout(120_000);
  await openFlow(page, 'kosten');
  const steps: readonly Record<string, string>[] = [
    { route: 'rechtstreeks' },
    { verbinding: 'nieuw' },
    { maanden: '12' },
    { raadplegen: '5', muteren: '3' },
  ];
  for (const answers of steps) {
    await give(page, answers);
    await goOn(page);
  }
  await button(page, texts.stroom['toon-uitkomst']).click();
  await expect(flowBox(page)).toContainText('10.080');
  const fields = ['route', 'verbinding', 'maanden', 'raadplegen'];
  for (let round = 0; round < 20; round += 1) {
    await page.goBack();
    await expect(screenHeading(page)).toHaveText(texts.stroom['titel-nakijken']);
    for (const field of fields.toReversed()) {
      await page.goBack();
      await expect(flowBox(page).locator(`[name=${field}]`).first()).toBeVisible();
    }
    await expect(flowBox(page).locator('[name=route][value=rechtstreeks]')).toBeChecked();
    for (const field of fields.slice(1)) {
      await page.goForward();
      await expect(flowBox(page).locator(`[name=${field}]`).first()).toBeVisible();
    }
    await page.goForward();
    await expect(screenHeading(page)).toHaveText(texts.stroom['titel-nakijken']);
    await page.goForward();
  }
  await expect(flowBox(page)).toContainText('10.080');
  expect(fragmentOf(page)).toBe(outcome);
});

test('the search takes the place of what is said without script, whenever it comes', async ({ page }) => {
  test.setTimeout(90_000);
  await page.route(/\/_astro\/.*\.js/, async (route) => {
    await new Promise((done) => setTimeout(done, 5000));
    await route.continue();
  });
  await page.goto('./zoeken/#q=kosten', { waitUntil: 'commit' });
  await expect(page.locator('.ww-scriptless')).toBeVisible({ timeout: 12_000 });
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('kosten', { timeout: 60_000 });
  await expect(page.locator('.ww-scriptless')).toBeHidden();
});
