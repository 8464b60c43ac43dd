import type { Page } from '@playwright/test';
import { counted, unitOf } from '../../src/format/unit.ts';
import { texts } from '../site/content.ts';
import { journeys } from './journeys.ts';
import { button, flowBox, give, goOn, openFlow, screenHeading } from './screen.ts';
import { flowOf } from './states.ts';
import { expect, test } from './watched.ts';

const conditions = journeys.find(({ flow }) => flow === 'voorwaarden')!;
const costs = journeys.find(({ flow }) => flow === 'kosten')!;

/** Time for a region that speaks late, or twice. */
const SETTLED = 250;

/** What every region that speaks by itself says while something happens, each text once per time it is said. */
const saidDuring = async (page: Page, action: () => Promise<unknown>): Promise<readonly string[]> => {
  await page.evaluate(() => {
    const said: string[] = [];
    const regions = '[role="status"], [role="alert"], [role="log"], [aria-live], output';
    const textOf = (region: Element): string => (region.textContent ?? '').trim();
    const known = new Map([...document.querySelectorAll(regions)].map((region) => [region, textOf(region)]));
    const observer = new MutationObserver(() => {
      for (const region of document.querySelectorAll(regions)) {
        const text = textOf(region);
        if (text !== '' && known.get(region) !== text) said.push(text);
        known.set(region, text);
      }
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(globalThis, { said, observer });
  });
  await action();
  await page.waitForTimeout(SETTLED);
  return page.evaluate(() => {
    const { said, observer } = globalThis as unknown as { said: readonly string[]; observer: MutationObserver };
    observer.disconnect();
    return said;
  });
};

const expectOneRegion = async (page: Page): Promise<void> => {
  expect(await page.locator('[role="status"], [role="log"], [aria-live], output').count()).toBe(1);
};

test('a step says nothing by itself: the focus moves to the next question', async ({ page }) => {
  await openFlow(page, conditions.flow);
  for (const { answers } of conditions.steps) {
    await give(page, answers);
    expect(await saidDuring(page, () => goOn(page))).toEqual([]);
    await expectOneRegion(page);
  }
  expect(await saidDuring(page, () => button(page, texts.stroom['toon-uitkomst']).click())).toEqual([]);
  await expect(screenHeading(page)).toBeFocused();
});

test('a refusal is said once, by the summary alone', async ({ page }) => {
  await openFlow(page, conditions.flow);
  const said = await saidDuring(page, () => goOn(page));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(texts.fout.titel);
});

test('what a button does on an outcome is said once', async ({ page }) => {
  await openFlow(page, costs.flow, costs.fragment);
  await expect(screenHeading(page)).toHaveText(costs.verdict);
  await expectOneRegion(page);
  const { uitkomst, bewaren } = texts;
  expect(await saidDuring(page, () => button(page, uitkomst.kopieer).click())).toEqual([uitkomst.gekopieerd]);
  expect(await saidDuring(page, () => button(page, uitkomst['toon-qr']).click())).toEqual([]);
  expect(await saidDuring(page, () => flowBox(page).getByRole('checkbox', { name: bewaren.label }).check())).toEqual([]);
  expect(await saidDuring(page, () => button(page, bewaren.wis).click())).toEqual([bewaren.gewist]);
});

test('a field left empty is told once, and a quick choice not at all', async ({ page }) => {
  await openFlow(page, 'kosten', '#v=1&route=rechtstreeks&verbinding=nieuw');
  expect(await saidDuring(page, () => button(page, counted(36, unitOf(flowOf('kosten'), 'maanden'))).click())).toEqual([]);
  await goOn(page);
  const said = await saidDuring(page, () => goOn(page));
  expect(said).toHaveLength(1);
});

test('a link that is partly read is told in one message when the page opens', async ({ page }) => {
  await openFlow(page, 'voorwaarden');
  const said = await saidDuring(page, () =>
    page.evaluate(() => {
      location.hash = '#v=1&wsp=ja&onzin=1&taken=misschien';
    }),
  );
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(texts.link.titel);
});
