import type { Page } from '@playwright/test';
import { explanationPath, STYLE_PATH } from '../../src/format/href.ts';
import type { Flow } from '../../src/schema/flow.ts';
import { texts } from '../site/content.ts';
import { flowAddress, relative } from './address.ts';
import { sampleAddresses } from '../site/built-site.ts';
import { expectAccessible } from './accessibility.ts';
import { NARROW, expectReflow } from './layout.ts';
import { journeys } from './journeys.ts';
import { CONTROLS, neededTexts } from './needed-texts.ts';
import { flows } from './states.ts';
import { expect, test } from './watched.ts';

const readOn = async (page: Page): Promise<string> => (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');

/** What cannot be answered here can be read a link away: every question, answer, outcome and amount. */
const expectReadable = async (page: Page, id: string, flow: Flow): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const read = await readOn(page);
  expect(read).toContain(flow.titel);
  const { 'zonder-script': told, 'zonder-script-zelf': alone, 'zonder-script-start': byLinks } = texts.stroompagina;
  expect(read).toContain(told);
  expect([alone, byLinks].filter((text) => read.includes(text))).toHaveLength(1);
  await expect(page.locator(CONTROLS).filter({ visible: true })).toHaveCount(0);
  await page.locator('main').getByRole('link', { name: texts.uitleg.link }).click();
  await expect(page).toHaveURL(new RegExp(`${explanationPath(id)}$`));
  const explained = await readOn(page);
  expect(neededTexts(id, flow).filter((text) => !explained.includes(text))).toEqual([]);
};

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  for (const [id, flow] of flows) {
    test(`${id}: all questions and outcomes can be read, and nothing is dead`, async ({ page }) => {
      await page.goto(flowAddress(id));
      await expectReadable(page, id, flow);
      await page.goto(flowAddress(id, '#v=1&wsp=ja'));
      await expectReadable(page, id, flow);
    });
  }

  test('a test is walked by links alone, to the same outcome as with script', async ({ page }) => {
    const journey = journeys.find(({ flow }) => flow === 'voorwaarden')!;
    await page.goto(flowAddress(journey.flow));
    await page.locator('main').getByRole('link', { name: texts.stroompagina['zonder-script-start'] }).click();
    for (const { question, answers } of journey.steps) {
      const asked = flows.get(journey.flow)!.vragen.find(({ id }) => id === question)!;
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(asked.vraag);
      const label = asked.soort === 'keuze' ? asked.antwoorden.find(({ id }) => id === answers[question])!.label : '';
      await page.locator('main').getByRole('link', { name: label }).first().click();
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(journey.verdict);
  });

  test('no page has a dead control, but the page of examples, which says so', async ({ page }) => {
    for (const address of sampleAddresses.filter((sample) => sample !== STYLE_PATH)) {
      await page.goto(relative(address));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator(CONTROLS).filter({ visible: true }), address).toHaveCount(0);
    }
  });
});

test.describe('with the scripts blocked', () => {
  test.use({ tolerated: /Failed to load resource|net::ERR_FAILED/ });

  for (const [id, flow] of flows) {
    test(`${id}: all questions and outcomes can be read, and nothing is dead`, async ({ page }) => {
      await page.route('**/_astro/*.js', (route) => route.abort());
      await page.goto(flowAddress(id));
      await expectReadable(page, id, flow);
    });
  }

  test('the page that is left is accessible and fits a narrow screen', async ({ page }) => {
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.setViewportSize(NARROW);
    await page.goto(flowAddress('varianten', '#v=1&belang=012'));
    await expect(page.locator(CONTROLS).filter({ visible: true })).toHaveCount(0);
    await expectAccessible(page);
    await expectReflow(page);
  });
});
