import type { Page } from '@playwright/test';
import { texts } from '../site/content.ts';
import { flowAddress, relative } from './address.ts';
import { expectSeenStops } from './focus.ts';
import { journeys } from './journeys.ts';
import { NARROW, WIDE } from './layout.ts';
import { button, goOn, openFlow, screenHeading } from './screen.ts';
import { test, expect } from './watched.ts';

/** A screen of 1280 by 1024 at 400% (WCAG 1.4.10): little room beside what stays in place. */
const ZOOMED = { width: 320, height: 256 };

const journeyOf = (id: string) => journeys.find(({ flow }) => flow === id)!;

const skipHeader = (page: Page): Promise<void> => page.locator('#inhoud').focus();

const outcomeOf = (id: string) => async (page: Page) => {
  await openFlow(page, id, journeyOf(id).fragment);
  await expect(screenHeading(page)).toHaveText(journeyOf(id).verdict);
  await button(page, texts.uitkomst['toon-qr']).click();
  await skipHeader(page);
};

const questionOf =
  (id: string, fragment = '') =>
  async (page: Page) => {
    await openFlow(page, id, fragment);
    await skipHeader(page);
  };

const pageAt = (address: string) => async (page: Page) => {
  await page.goto(relative(address));
};

/** Every kind of page and screen, and the fewest stops it has. */
const PLACES: Readonly<Record<string, readonly [open: (page: Page) => Promise<unknown>, stops: number]>> = {
  'the home page': [pageAt('/'), 20],
  'a page of the guide': [pageAt('/aansluiten/stappen/'), 20],
  'the list of tools': [pageAt('/hulp/'), 20],
  'a question by links': [pageAt('/hulp/cv/stap/beschikbaar/'), 8],
  'a blank form': [pageAt('/hulp/kosten/formulier/'), 8],
  'a choice': [questionOf('voorwaarden'), 8],
  'a list of choices': [questionOf('varianten'), 12],
  'fields for numbers': [questionOf('kosten', '#v=1&route=rechtstreeks&verbinding=nieuw'), 8],
  'a review': [questionOf('kosten', '#v=1&route=rechtstreeks&nu=nakijken'), 8],
  'the outcome of a test': [outcomeOf('voorwaarden'), 12],
  'the outcome of a calculator': [outcomeOf('kosten'), 12],
  'the outcome of a comparison': [outcomeOf('varianten'), 12],
};

for (const [what, [open, stops]] of Object.entries(PLACES)) {
  test(`${what}: every stop of the keyboard can be seen, is marked and is not covered`, async ({ page }) => {
    await page.setViewportSize(WIDE);
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page);
    await expectSeenStops(page, stops);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(NARROW);
    await page.goto('about:blank');
    await open(page);
    await expectSeenStops(page, 6);
  });
}

for (const what of ['a page of the guide', 'a choice', 'fields for numbers'] as const) {
  test(`${what} at 400%: every stop of the keyboard can be seen, is marked and is not covered`, async ({ page }) => {
    await page.setViewportSize(ZOOMED);
    await PLACES[what]![0](page);
    await expectSeenStops(page, 6);
  });
}

test('in forced colours the focus is still marked', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openFlow(page, 'voorwaarden');
  await skipHeader(page);
  await expectSeenStops(page, 8);
});

test('at 400% a step leads to the next question, in sight', async ({ page }) => {
  await page.setViewportSize(ZOOMED);
  await page.goto(flowAddress('voorwaarden'));
  const { steps } = journeyOf('voorwaarden');
  await page.locator(`input[name="${steps[0]!.question}"]`).first().check();
  await goOn(page);
  await expect(screenHeading(page)).toBeFocused();
  await expect(screenHeading(page)).toBeInViewport();
});
