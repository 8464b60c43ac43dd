import type { Page } from '@playwright/test';
import { registerPath } from '../../src/format/href.ts';
import { writeSaved } from '../../src/link/saved.ts';
import { writeLink } from '../../src/link/write-link.ts';
import { addresses, walkAddresses } from '../site/built-site.ts';
import { content, texts } from '../site/content.ts';
import { flowAddress, relative } from './address.ts';
import { button, flowBox, goOn, openFlow, ready, screenHeading } from './screen.ts';
import { shiftsOn, watchShifts } from './shifts.ts';
import { flowOf, states } from './states.ts';
import { expect, test } from './watched.ts';

/** One page of each kind; the flows are below. */
const pages = ['/', '/aansluiten/kosten/', '/begrippen/', '/hulp/', '/zoeken/', '/hulp/kosten/formulier/', '/404.html']
  .filter((address) => addresses.includes(address))
  .concat(registerPath(), registerPath([...content.sources.keys()][0]), walkAddresses[0] ?? []);

/** One flow of each kind, with the link of an outcome. */
const flows = [...content.flows.values()]
  .filter(({ data }, at, all) => all.findIndex((other) => other.data.soort === data.soort) === at)
  .map(({ id }) => ({ id, outcome: states.find(({ flow, kind }) => flow === id && kind === 'outcome')?.fragment ?? '' }));

/** Longer than the half second after an input in which a browser forgives what moves. */
const LATE = 700;

/** Scripts that come after the first paint. */
const slowDown = (page: Page): Promise<unknown> =>
  page.route('**/_astro/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });

for (const width of [320, 1280]) {
  test.describe(`at ${width} pixels nothing jumps`, () => {
    test.use({ viewport: { width, height: 1200 } });
    test.beforeEach(({ page }) => watchShifts(page));

    test('while a page loads, and it waits for no font', async ({ page }) => {
      const fonts: string[] = [];
      page.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()));
      for (const address of pages) {
        await page.goto(relative(address), { waitUntil: 'load' });
        expect.soft(await shiftsOn(page), address).toEqual([]);
      }
      expect(fonts).toEqual([]);
    });

    test('while a flow offers to go on with what was kept on the device', async ({ page }) => {
      const [{ id = '' } = {}] = flows;
      const link = writeLink(flowOf(id), {}, { kind: 'review' });
      await page.addInitScript(([key = '', kept = '']) => localStorage.setItem(key, kept), [`stroom:${id}`, writeSaved(link, Date.now())]);
      await slowDown(page);
      await openFlow(page, id);
      await expect(button(page, texts.bewaren['ga-verder'])).toBeVisible();
      expect(await shiftsOn(page)).toEqual([]);
      await page.evaluate(() => localStorage.clear());
    });

    for (const { id, outcome } of flows) {
      test(`while ${id} starts, and at its first step`, async ({ page }) => {
        await openFlow(page, id);
        expect(await shiftsOn(page)).toEqual([]);
        const first = content.flows.get(id)?.data.vragen[0];
        for (const name of new Set(
          await flowBox(page)
            .locator('input[type="radio"]')
            .evaluateAll((radios) => radios.map((radio) => radio.getAttribute('name') ?? '')),
        ))
          await flowBox(page).locator(`input[name="${name}"]`).first().check();
        await goOn(page);
        await expect(screenHeading(page)).not.toHaveText(first?.vraag ?? '');
        await page.waitForTimeout(LATE);
        expect(await shiftsOn(page)).toEqual([]);
      });

      test(`while ${id} opens at its outcome over a slow line`, async ({ page }) => {
        await slowDown(page);
        await page.goto(flowAddress(id, outcome));
        await ready(page);
        await expect(button(page, texts.uitkomst.kopieer)).toBeVisible();
        expect(await shiftsOn(page)).toEqual([]);
      });
    }
  });
}
