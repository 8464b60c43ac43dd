import { Builder, Key as Keys, type WebDriver } from 'selenium-webdriver';
import { isSamePage, NARROW, WINDOW, type Driver, type Key, type Settings } from './driver.ts';
import type { WebKitPlaces } from './find.ts';
import { openScreen } from './screen.ts';
import { startService } from './web-driver.ts';

const KEYS: Readonly<Record<Key, string>> = { Tab: Keys.TAB, Enter: Keys.ENTER, Space: Keys.SPACE, ArrowDown: Keys.ARROW_DOWN };

/** The browser leaves part of the window to the page: makes the window so large that the page gets what it should. */
const fitWindow = async (browser: WebDriver): Promise<void> => {
  const window = browser.manage().window();
  await window.setRect(WINDOW);
  const [width, height] = await browser.executeScript<[number, number]>(() => [innerWidth, innerHeight]);
  await window.setRect({ width: 2 * WINDOW.width - width, height: 2 * WINDOW.height - height });
};

const renew = async (browser: WebDriver): Promise<void> => {
  const past = await browser.getWindowHandle();
  await browser.switchTo().newWindow('tab');
  const next = await browser.getWindowHandle();
  await browser.switchTo().window(past);
  await browser.close();
  await browser.switchTo().window(next);
};

/** Holds a frame. Not about:blank, which takes the policy of the page before it along. */
const FRAME_PAGE = 'data:text/html,<title>frame</title><body>';

/** Opens a page in a frame as wide as a narrow screen: the window itself does not get that small. */
const openInFrame = async (browser: WebDriver, url: string): Promise<void> => {
  // In a tab that had another page the frame stays empty.
  if ((await browser.getCurrentUrl()) !== FRAME_PAGE) await renew(browser);
  await browser.get(FRAME_PAGE);
  const make = (src: string, width: number, height: number): void => {
    document.body.append(Object.assign(document.createElement('iframe'), { src, width, height }));
  };
  await browser.executeScript(make, url, NARROW.width, NARROW.height);
  const isThere = (): boolean => location.href !== 'about:blank' && document.readyState === 'complete';
  for (let tries = 0; tries < 200; tries += 1) {
    await browser.switchTo().defaultContent();
    await browser.switchTo().frame(0);
    if (await browser.executeScript<boolean>(isThere)) return;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`${url} does not come up in a frame.`);
};

/** Dutch, as readers have it. */
const LANGUAGE = { LANG: 'nl_NL.UTF-8', LANGUAGE: 'nl' };

const openBrowser = async (url: string, path: string, { script }: Settings): Promise<WebDriver> => {
  const options = { binary: path, args: ['--automation', `--enable-javascript=${script}`] };
  const browser = await new Builder()
    .usingServer(url)
    .withCapabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options })
    .build();
  await fitWindow(browser);
  return browser;
};

const driverOf = (browser: WebDriver, close: () => void): Driver => ({
  renew: () => renew(browser),
  open: async (address) => {
    await browser.switchTo().defaultContent();
    if (isSamePage(await browser.getCurrentUrl(), address)) await browser.get('about:blank');
    await browser.get(address);
  },
  openNarrow: (address) => openInFrame(browser, address),
  ask: (question, ...given) => browser.executeScript(question, ...given),
  clickAt: (x, y) => browser.actions().move({ x, y }).click().perform(),
  press: (key) => browser.actions().sendKeys(KEYS[key]).perform(),
  type: (text) => browser.actions().sendKeys(text).perform(),
  back: () => browser.navigate().back(),
  forward: () => browser.navigate().forward(),
  reload: () => browser.navigate().refresh(),
  print: undefined,
  close: async () => {
    await browser.quit();
    close();
  },
});

/** Starts WebKitGTK over WebDriver; it has no way without a screen. */
export const startWebKit = async ({ path, driver, xvfb }: WebKitPlaces, settings: Settings): Promise<Driver> => {
  const screen = await openScreen(xvfb);
  const service = await startService(driver, { ...screen.env, ...LANGUAGE });
  const close = (): void => [service, screen].forEach((one) => one.close());
  try {
    return driverOf(await openBrowser(service.url, path, settings), close);
  } catch (error) {
    close();
    throw error;
  }
};
