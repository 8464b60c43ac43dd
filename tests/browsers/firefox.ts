import { launch, type KeyInput } from 'puppeteer-core';
import { isSamePage, NARROW, WINDOW, type Driver, type Key, type Settings } from './driver.ts';
import type { FirefoxPlaces } from './find.ts';

const KEYS: Readonly<Record<Key, KeyInput>> = { Tab: 'Tab', Enter: 'Enter', Space: ' ', ArrowDown: 'ArrowDown' };

/**
 * Waits until what was scrolled stands still: Firefox scrolls in another process, which puts the page back
 * where a click comes sooner than a hand could. Two frames are sent to it, the third comes after its answer.
 */
const SCROLLED = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))))';

/** Starts Firefox without a window, over WebDriver BiDi. */
export const startFirefox = async ({ path }: FirefoxPlaces, { script }: Settings): Promise<Driver> => {
  const browser = await launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    extraPrefsFirefox: { 'javascript.enabled': script, 'intl.accept_languages': 'nl-NL, nl' },
  });
  // Not the tab that stands there at the start: it is never quite active, and Space does nothing there.
  let page = await browser.newPage();
  const openAt = async (url: string, size: { width: number; height: number }): Promise<void> => {
    if (isSamePage(page.url(), url)) await page.goto('about:blank');
    await page.setViewport(size);
    await page.goto(url);
  };
  return {
    renew: async () => {
      const past = page;
      page = await browser.newPage();
      await past.close();
    },
    open: (url) => openAt(url, WINDOW),
    openNarrow: (url) => openAt(url, NARROW),
    ask: <Given extends readonly unknown[], Told>(question: (...given: Given) => Told, ...given: Given) =>
      page.evaluate(question as unknown as (...all: unknown[]) => Told, ...given) as Promise<Told>,
    clickAt: async (x, y) => {
      await page.evaluate(SCROLLED);
      await page.mouse.click(x, y);
    },
    press: (key) => page.keyboard.press(KEYS[key]),
    type: (text) => page.keyboard.type(text),
    // Not goBack(): it waits for a navigation that a step within a page is not.
    back: () => page.evaluate(() => history.back()),
    forward: () => page.evaluate(() => history.forward()),
    reload: async () => {
      await page.reload();
    },
    print: () => page.pdf({ format: 'A4', preferCSSPageSize: true }),
    close: () => browser.close(),
  };
};
