import { expect, test, type Page, type Route } from '@playwright/test';
import { SEARCH_PATH, flowPath } from '../../src/format/href.ts';
import { base, files, htmlOf } from '../site/built-site.ts';
import { content, texts } from '../site/content.ts';
import { laterScripts, scriptsOf } from '../site/weight.ts';
import { relative } from './address.ts';
import { button, flowBox, fragmentOf } from './screen.ts';

/** What can happen to a file on its way; the rest of the site comes as it is. */
const MISHAPS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'is missing': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404</h1>' }),
  'is cut off': async (route) => {
    const answer = await route.fetch();
    const body = await answer.body();
    await route.fulfill({ response: answer, body: body.subarray(0, body.length / 2) });
  },
};

/** How long a page waits for its script, and a little more. */
const PATIENCE = 8500;

const FLOW = 'voorwaarden';
const first = [...scriptsOf(flowPath(FLOW))];
const later = [...laterScripts(new Set(first))];
const styles = Array.from(
  htmlOf(flowPath(FLOW)).matchAll(/<link rel="stylesheet" href="([^"]+)"/g),
  ([, href = '']) => `/${href.slice(base.length)}`,
);

const answers = { wsp: 'ja', taken: 'ja', eigendom: 'ja', 'contract-uwv': 'ja', 'contract-gemeente': 'ja', gebruikers: 'ja' };
const fragment = `#v=1&${new URLSearchParams(answers).toString()}`;

const mishap = (page: Page, file: string, happen: (route: Route) => Promise<void>): Promise<unknown> => page.route(`**${file}*`, happen);

/** Enough words for a page that a reader can use. */
const WORDS = 300;

const expectReadable = async (page: Page, what: string): Promise<void> => {
  await expect(page.locator('h1'), what).toBeVisible();
  expect((await page.locator('main').innerText()).split(/\s+/).length, what).toBeGreaterThan(WORDS);
};

/** A browser treats a file that is cut off alike wherever it stands: the first and the last of a list are enough. */
const some = (name: string, list: readonly string[]): readonly string[] => (name === 'is missing' ? list : [list[0]!, list.at(-1)!]);

const notice = (page: Page) => page.locator('.ww-scriptless').first();

test('the site has these files', () => {
  for (const list of [first, later, styles]) expect(list.length).toBeGreaterThan(0);
});

for (const [name, happen] of Object.entries(MISHAPS)) {
  test(`where a script of a flow ${name}, its text stays and a reader is led on without script`, async ({ page }) => {
    await page.clock.install();
    for (const file of some(name, first)) {
      await mishap(page, file, happen);
      await page.goto(`${relative(flowPath(FLOW))}`);
      await page.clock.fastForward(PATIENCE);
      await expect(notice(page), file).toBeVisible();
      await expect(notice(page).getByRole('link'), file).toBeVisible();
      await expectReadable(page, file);
      await page.unrouteAll();
    }
  });

  test(`where a script of the outcome ${name}, it is said and the answers stay`, async ({ page }) => {
    for (const file of some(name, later)) {
      await page.goto('about:blank');
      await mishap(page, file, happen);
      await page.goto(`${relative(flowPath(FLOW))}${fragment}`);
      await expect(flowBox(page).getByRole('status').first(), file).toContainText(texts.stroom['laden-mislukt']);
      for (const [field, answer] of Object.entries(answers)) expect(fragmentOf(page), file).toContain(`${field}=${answer}`);
      await page.unrouteAll();
    }
  });
}

test('where a style is missing, a flow still asks and goes on', async ({ page }) => {
  for (const file of styles) {
    await mishap(page, file, MISHAPS['is missing']!);
    await page.goto(relative(flowPath(FLOW)));
    await page.locator('html[data-flow="ready"]').waitFor();
    await page.locator('input[type="radio"]').first().check();
    await button(page, texts.stroom.verder).click();
    expect(fragmentOf(page), file).toContain('v=1');
    await expectReadable(page, file);
    await page.unrouteAll();
  }
});

test('where a script is slow the text can be read meanwhile, and after a while it is said how to go on without', async ({ page }) => {
  await page.clock.install();
  let release: (() => void) | undefined;
  const held = new Promise<void>((done) => (release = done));
  await mishap(page, first[0]!, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(relative(flowPath(FLOW)), { waitUntil: 'commit' });
  await expectReadable(page, 'at once');
  await page.clock.fastForward(20_000);
  await expect(notice(page)).toBeVisible();
  release?.();
});

/** One file of each kind that the search cannot do without; without the list of kinds it still finds. */
const parts = ['pagefind.js', 'pagefind-entry.json', '.pf_meta', 'wasm.nl.pagefind', '.pf_fragment'];

/** Searches while something happens to a part of the index. */
const searchWithout = async (page: Page, part: string, happen: (route: Route) => Promise<void>): Promise<void> => {
  expect(
    files.some((file) => file.includes(part)),
    part,
  ).toBe(true);
  await page.goto('about:blank');
  await page.unrouteAll();
  await page.route((url) => url.pathname.includes(part), happen);
  await page.goto(`${relative(SEARCH_PATH)}#q=kosten`);
};

const result = (page: Page) => page.locator('.ww-search h2');

for (const [name, happen] of Object.entries(MISHAPS)) {
  test(`where a part of the search ${name}, it is said, and all pages are still listed`, async ({ page }) => {
    const list = page.locator('.ww-all-pages a');
    for (const part of some(name, parts)) {
      await searchWithout(page, part, happen);
      await expect(result(page), part).toHaveText(texts.zoeken.mislukt);
      await expect(list.first(), part).toBeVisible();
      expect(await list.count()).toBeGreaterThan(content.pages.size / 2);
    }
  });
}

test('where the words of the index are missing, that is said', async ({ page }) => {
  test.fail(true, 'the search says that nothing was found: Pagefind passes over what it cannot load');
  await searchWithout(page, '.pf_index', MISHAPS['is missing']!);
  await expect(result(page)).toBeVisible();
  await expect(result(page)).toHaveText(texts.zoeken.mislukt, { timeout: 500 });
});
