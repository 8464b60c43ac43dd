import { describe, expect, test } from 'vitest';
import { everyYear } from '../../../src/format/date.ts';
import { flowPath, registerPath } from '../../../src/format/href.ts';
import { fill } from '../../../src/format/placeholders.ts';
import { journeys } from '../../browser/journeys.ts';
import { MAY_SCROLL, stickingOut } from '../../browser/sticking-out.ts';
import { NOT_FOUND, sampleAddresses } from '../../site/built-site.ts';
import { content, texts } from '../../site/content.ts';
import { isSeen, lookAtPage, underlineOf } from '../looks.ts';
import type { Reader } from '../reader.ts';

const [kosten] = journeys.filter(({ flow }) => flow === 'kosten');

/** Every page on a narrow screen, and what rests on parts of CSS and script that browsers differ in. */
export const checkPages = (reader: () => Reader): void => {
  test('every page has its heading, and fits a screen of 320 pixels', async () => {
    const { driver, site } = reader();
    for (const address of sampleAddresses) {
      await driver.openNarrow(site.at(address));
      expect((await driver.ask(lookAtPage, 'main')).heading, address).not.toBe('');
      expect(await driver.ask(stickingOut, MAY_SCROLL), address).toEqual([]);
    }
  });

  test.each(journeys)('the outcome of $flow fits a screen of 320 pixels', async ({ flow, fragment, verdict }) => {
    const { driver, site, waitsFor } = reader();
    await driver.openNarrow(`${site.at(flowPath(flow))}${fragment}`);
    await waitsFor({ ready: true, heading: verdict.replaceAll(/\s+/g, ' ') });
    expect(await driver.ask(stickingOut, MAY_SCROLL)).toEqual([]);
  });

  describe('the menu', () => {
    test('stands open on a wide screen, and is folded on a narrow one', async () => {
      const { driver, site, open } = reader();
      const [entry] = content.pages.keys();
      expect(entry).toBeDefined();
      await open('/aansluiten/kosten/');
      expect(await driver.ask(isSeen, '.ww-menu a')).toBe(true);
      await driver.openNarrow(site.at('/aansluiten/kosten/'));
      expect(await driver.ask(isSeen, '.ww-menu a')).toBe(false);
      expect(await driver.ask(isSeen, '.ww-menu summary')).toBe(true);
    });

    test('the list of tools opens with the mouse and with the keyboard, and leads to a flow', async () => {
      const { driver, open, press, tabTo } = reader();
      const tool = `.ww-drop a[href$="${flowPath('kosten')}"]`;
      await open('/aansluiten/stappen/');
      expect(await driver.ask(isSeen, tool)).toBe(false);
      await press('.ww-drop > button');
      expect(await driver.ask(isSeen, tool)).toBe(true);
      await open('/aansluiten/stappen/');
      await tabTo('.ww-drop > button');
      await driver.press('Enter');
      await tabTo(tool);
      await driver.press('Enter');
      await expect.poll(() => driver.ask(() => location.pathname)).toContain(flowPath('kosten'));
    });
  });

  test('a term and a year look like links', async () => {
    const { driver, open } = reader();
    await open('/');
    expect(await driver.ask(underlineOf, 'main .ww-term')).toBe('underline dotted');
    expect(await driver.ask(underlineOf, 'main .ww-year')).toMatch(/^underline/);
  });

  test('an address that does not exist leads on', async () => {
    const { driver, open } = reader();
    await open(NOT_FOUND);
    expect((await driver.ask(lookAtPage, 'main a')).controls.length).toBeGreaterThan(3);
  });

  test('the register shows what a link chose', async () => {
    const { driver, open } = reader();
    const [sample] = content.facts.values();
    if (sample === undefined) throw new Error('There are no facts.');
    const { bron, onderwerp, peildatum } = sample.data;
    const [year = ''] = everyYear(peildatum);
    const facts = [...content.facts.values()].filter(({ data }) => data.bron === bron);
    const left = facts.filter(({ data }) => data.onderwerp === onderwerp && everyYear(data.peildatum).includes(year)).length;
    await open(`${registerPath(bron)}#onderwerp=${onderwerp}&jaar=${year}`);
    const told = fill(texts.register.telling, { aantal: left, totaal: '' }).trim().slice(0, 12);
    await expect.poll(() => driver.ask(() => document.querySelector('[role="status"]')?.textContent ?? '')).toContain(told);
  });

  test('progress is kept on the device for who asks for it, and wiped with one button', async () => {
    const { driver, openFlow, press, give, goOn, look, button, waitsFor } = reader();
    const [first, second] = kosten?.steps ?? [];
    const kept = () => driver.ask(() => Object.values(localStorage).join());
    await openFlow('kosten');
    await give(first?.answers ?? {});
    await goOn();
    await press('.ww-flow input[type="checkbox"]');
    await give(second?.answers ?? {});
    await goOn();
    await expect.poll(async () => (await kept()).includes((await look()).fragment.slice(1))).toBe(true);
    const { fragment } = await look();
    await openFlow('kosten');
    await button(texts.bewaren['ga-verder']);
    await waitsFor({ fragment });
    await button(texts.bewaren.wis);
    await expect.poll(kept).toBe('');
  });
};
