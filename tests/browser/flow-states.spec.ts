import { fileAt } from '../site/built-site.ts';
import { texts } from '../site/content.ts';
import { expectAccessible, expectOutline } from './accessibility.ts';
import { NARROW, expectReflow, expectRoomForSpacing, expectTargets } from './layout.ts';
import { flowBox, fragmentOf, goOn, openFlow, screenHeading } from './screen.ts';
import { flows, states } from './states.ts';
import { expect, test } from './watched.ts';

/** The rest of the page is looked at with the pages. */
const FLOW = '.ww-flow';

for (const { flow, name, fragment, kind } of states) {
  test(`${flow}, ${name}: opens from its link, accessible, and fits a narrow screen`, async ({ page, baseURL }) => {
    await openFlow(page, flow, fragment);
    await expect(screenHeading(page)).toBeVisible();
    if (kind !== 'notice') {
      await expect(flowBox(page).getByRole('status')).toBeEmpty();
      expect.soft(fragmentOf(page)).toBe(fragment);
    }
    await expectOutline(page);
    if (kind !== 'question' || fragment === '') await expectAccessible(page, FLOW);

    await page.setViewportSize(NARROW);
    await expectAccessible(page, FLOW);
    await expectReflow(page);
    await expectTargets(page);
    await expectRoomForSpacing(page);

    expect.soft(await flowBox(page).locator('[disabled], [role="alert"], input[type="range"], input[type="number"]').count()).toBe(0);
    const links = await flowBox(page)
      .locator('a[href]:not([href^="mailto:"])')
      .evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
    const onSite = links.map((link) => `/${link.slice(baseURL?.length)}`.replace(/#.*$/, ''));
    expect.soft(onSite.filter((address) => fileAt(address) === undefined)).toEqual([]);
  });
}

for (const [id, flow] of flows) {
  test(`${id}, first question refused: accessible, and fits a narrow screen`, async ({ page }) => {
    await openFlow(page, id);
    await goOn(page);
    await expect(flowBox(page).getByRole('alert')).toBeFocused();
    await expectAccessible(page, FLOW);
    await expectOutline(page);
    await page.setViewportSize(NARROW);
    await expectAccessible(page, FLOW);
    await expectReflow(page);
    await expectTargets(page);
    await expectRoomForSpacing(page);
  });

  test(`${id}: nothing is chosen or filled in for the reader`, async ({ page }) => {
    await openFlow(page, id);
    expect(await flowBox(page).locator('input:checked').count()).toBe(0);
    await expect(page).toHaveTitle(new RegExp(`^${flow.titel.replaceAll(/[?.()]/g, '\\$&')}`));
  });
}

for (const { flow, name, fragment } of states.filter(({ kind, name: of }) => kind === 'outcome' && !of.startsWith('outcome '))) {
  test(`${flow}, ${name}: accessible in the dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openFlow(page, flow, fragment);
    await expectAccessible(page, FLOW);
  });
}

for (const id of flows.keys()) {
  test(`${id}, first question refused: accessible in the dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openFlow(page, id);
    await expectAccessible(page, FLOW);
    await goOn(page);
    await expect(flowBox(page).getByText(texts.fout.titel)).toBeVisible();
    await expectAccessible(page, FLOW);
  });
}
