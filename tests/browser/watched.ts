import { expect, test as plain, type BrowserContext, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

const ownOrigin = (baseURL: string | undefined): string => new URL(baseURL ?? 'http://localhost').origin;

/** Collects what a page must never do: complain, break its policy, fetch from elsewhere, or send what a reader filled in. */
const watch = async (page: Page, baseURL: string | undefined): Promise<readonly string[]> => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', async (request) => {
    const url = new URL(request.url());
    if (url.origin !== ownOrigin(baseURL)) faults.push(`request elsewhere: ${request.url()}`);
    if (url.search !== '' || request.postData() !== null || request.method() !== 'GET')
      faults.push(`request with data: ${request.method()} ${request.url()}`);
    if (/[?#]/.test(request.headers().referer ?? '')) faults.push(`referer with data: ${request.headers().referer}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error('policy:', event.effectiveDirective, event.blockedURI, event.sample),
    );
  });
  return faults;
};

/** What a page left on the device of the reader. */
const stored = async (page: Page): Promise<readonly string[]> => {
  const cookies = (await page.context().cookies()).map(({ name }) => `cookie ${name}`);
  const inPage = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
  ]);
  return [...cookies, ...inPage];
};

interface Watched {
  /** Complaints that a test brings about on purpose. */
  readonly tolerated: RegExp | undefined;
  /** Opens a page in a browser that shares nothing with the first: another reader. */
  readonly otherReader: () => Promise<Page>;
}

/** A test in which every page is watched; it fails on complaints, foreign requests and anything stored. */
export const test = plain.extend<Watched>({
  tolerated: [undefined, { option: true }],
  page: async ({ page, baseURL, tolerated, javaScriptEnabled }, use) => {
    const faults = await watch(page, baseURL);
    await use(page);
    expect(faults.filter((fault) => !tolerated?.test(fault))).toEqual([]);
    if (javaScriptEnabled !== false && page.url().startsWith(ownOrigin(baseURL))) expect(await stored(page)).toEqual([]);
  },
  otherReader: async ({ browser, baseURL }, use) => {
    const contexts: BrowserContext[] = [];
    const watched: (readonly string[])[] = [];
    await use(async () => {
      const context = await browser.newContext({ baseURL, locale: 'nl-NL' });
      const page = await context.newPage();
      contexts.push(context);
      watched.push(await watch(page, baseURL));
      return page;
    });
    expect(watched.flat()).toEqual([]);
    await Promise.all(contexts.map((context) => context.close()));
  },
});
