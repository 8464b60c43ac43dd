import type { Page } from '@playwright/test';
import { writtenDate } from '../../src/format/date.ts';
import { fill } from '../../src/format/placeholders.ts';
import { base } from '../site/built-site.ts';
import { content, edition, texts } from '../site/content.ts';
import { explanationPath, flowPath } from '../../src/format/href.ts';
import { flowAddress, relative } from './address.ts';
import { questionOf } from './journey.ts';
import { journeys } from './journeys.ts';
import { flowBox, openFlow } from './screen.ts';
import { expect, test } from './watched.ts';

/** Of no use on paper. */
const BUTTONS = 'nav, button, .nl-skip-link, .nl-button';

const fullAddress = (address: string): string => new URL(`${base}${address.slice(1)}`, edition.adres).href;

/** What stands on paper, on one line. */
const printed = async (page: Page): Promise<string> => {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  return (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ');
};

const plainSpaces = (text: string): string => text.replaceAll(/\s+/g, ' ');

const expectPaperOnly = async (page: Page, screenOnly = `${BUTTONS}, input, summary`): Promise<void> => {
  const left = await page
    .locator(screenOnly)
    .filter({ visible: true })
    .evaluateAll((all) => all.map((element) => `${element.tagName} ${element.textContent}`));
  expect(left).toEqual([]);
};

/** How many pages of A4 it takes. */
const pagesOf = async (page: Page): Promise<number> => {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
};

/** Dark text on white, also for a reader whose screen is dark. */
const colours = (page: Page): Promise<{ readonly text: string; readonly paper: string }> =>
  page.evaluate(() => {
    const heading = document.querySelector('h1')!;
    return { text: getComputedStyle(heading).color, paper: getComputedStyle(document.body).backgroundColor };
  });

for (const address of ['/aansluiten/kosten/', '/aansluiten/stappen/', '/waarom/']) {
  test(`${address} on paper: title, dates, years of the sources and address, and nothing to click`, async ({ page }) => {
    await page.goto(relative(address));
    const paper = await printed(page);
    const { titel, gecontroleerd } = content.pages.get(address)!.data;
    const years = [...new Set(content.pages.get(address)!.data.bronnen.flatMap(({ bron }) => content.sources.get(bron)?.data.jaar ?? []))];
    for (const text of [
      titel,
      writtenDate(gecontroleerd),
      fill(texts.site.bijgewerkt, { datum: writtenDate(edition.bijgewerkt) }),
      edition.naam,
      ...years.map(String),
    ]) {
      expect.soft(paper).toContain(plainSpaces(text));
    }
    expect.soft(paper).toContain(fill(texts.site.adres, { adres: fullAddress(address) }));
    await expectPaperOnly(page);
    expect(await pagesOf(page)).toBeLessThanOrEqual(6);
  });
}

for (const journey of journeys) {
  test(`${journey.flow} on paper: the outcome with its date, link, year and answers, and nothing to click`, async ({ page }) => {
    await openFlow(page, journey.flow, journey.fragment);
    await expect(flowBox(page)).toContainText(journey.verdict);
    const link = page.url();
    await expect(flowBox(page)).toContainText(link);
    const paper = await printed(page);
    const today = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format();
    const wanted = [
      journey.verdict,
      ...journey.shows,
      today,
      link,
      texts.uitkomst.open,
      texts.uitkomst.bronnen,
      texts.stroom['uw-antwoorden'],
      ...journey.steps.map(({ question }) => questionOf(journey.flow, question).titel),
    ];
    for (const text of wanted) expect.soft(paper).toContain(plainSpaces(text));
    await expectPaperOnly(page);
    expect(await pagesOf(page)).toBeLessThanOrEqual(6);
  });
}

test('the explanation of a flow has every question on paper, and no buttons', async ({ page }) => {
  await page.goto(relative(explanationPath('voorwaarden')));
  const paper = await printed(page);
  for (const { vraag } of content.flows.get('voorwaarden')!.data.vragen) expect.soft(paper).toContain(plainSpaces(vraag));
  await expectPaperOnly(page, BUTTONS);
});

for (const [id, { data: flow }] of content.flows) {
  test(`the form of ${id} to fill in by hand: every question, its address, and nothing to click`, async ({ page }) => {
    await page.goto(`${flowAddress(id)}formulier/`);
    const paper = await printed(page);
    const asked = flow.vragen.filter(({ vrijblijvend }) => vrijblijvend !== true);
    for (const { vraag } of asked) expect.soft(paper).toContain(plainSpaces(vraag));
    expect.soft(paper).toContain(fill(texts.site.adres, { adres: fullAddress(`${flowPath(id)}formulier/`) }));
    await expectPaperOnly(page);
    // A comparison asks about each criterion and each building block, and what fits which option.
    expect(await pagesOf(page)).toBeLessThanOrEqual(flow.soort === 'vergelijker' ? 8 : 6);
  });
}

test('what is folded on the screen stands open on paper', async ({ page }) => {
  for (const address of ['/aansluiten/kosten/', '/hulp/kosten/', '/begrippen/']) {
    await page.goto(relative(address));
    await page.emulateMedia({ media: 'print' });
    const closed = await page.locator('main details:not([open])').evaluateAll((all) =>
      all
        .filter((details) => details.checkVisibility())
        .flatMap((details) => [...details.children])
        .filter(
          (child) =>
            child.tagName !== 'SUMMARY' &&
            (!child.checkVisibility({ contentVisibilityAuto: true }) || child.getBoundingClientRect().height === 0),
        )
        .map((child) => child.textContent),
    );
    expect(closed).toEqual([]);
    await page.emulateMedia({ media: null });
  }
});

test('nothing is cut off at the edge of the paper', async ({ page }) => {
  for (const address of ['/aansluiten/kosten/', '/hulp/varianten/', '/begrippen/']) {
    await page.goto(relative(address));
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 673, height: 950 });
    const cut = await page
      .locator('main *')
      .evaluateAll((all) =>
        all
          .filter(
            (element) =>
              element.checkVisibility() &&
              element.getBoundingClientRect().right > innerWidth + 1 &&
              element.closest('.ww-visually-hidden') === null,
          )
          .map((element) => `${element.tagName} ${element.textContent?.slice(0, 30)}`),
      );
    expect.soft(cut, address).toEqual([]);
  }
});

test('paper is white, also for a reader whose screen is dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await page.goto(relative('/aansluiten/kosten/'));
  const { text, paper } = await colours(page);
  const brightness = (colour: string): number => Math.max(...(colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number));
  expect(brightness(text)).toBeLessThan(100);
  expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(paper);
});
