import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { offlineFolder, type OfflineFolder } from '../browser/offline-folder.ts';
import { content } from '../site/content.ts';
import type { Driver } from './driver.ts';
import { startFirefox } from './firefox.ts';

const firefox = inject('firefox');

/** Asks the page until it answers this. */
const becomes = (driver: Driver, question: () => string | null | undefined, answer: RegExp | string): Promise<void> =>
  expect.poll(async () => (await driver.ask(question)) ?? '', { timeout: 20_000 }).toMatch(answer);

describe.skipIf(firefox.kind !== 'found')('Firefox, from a folder without a server', () => {
  let driver: Driver;
  let folder: OfflineFolder;
  beforeAll(async () => {
    folder = await offlineFolder();
    if (firefox.kind === 'found') driver = await startFirefox(firefox, { script: true });
  });
  afterAll(async () => {
    await driver?.close();
    folder?.remove();
  });

  test('a page has its style', async () => {
    await driver.open(folder.at('index.html'));
    expect(await driver.ask(() => getComputedStyle(document.body).getPropertyValue('--ww-ink'))).not.toBe('');
  });

  test('a link with answers opens at its outcome', async () => {
    await driver.open(
      folder.at('hulp/voorwaarden/index.html#v=1&wsp=ja&taken=ja&eigendom=ja&contract-uwv=ja&contract-gemeente=ja&gebruikers=ja'),
    );
    await becomes(
      driver,
      () => document.querySelector('.ww-flow h2')?.textContent,
      content.outcomes.get('voorwaarden/voldoet')!.data.titel,
    );
  });

  test('the search finds, and its links lead to files', async () => {
    await driver.open(folder.at('zoeken/index.html#q=kosten'));
    await becomes(driver, () => document.querySelector<HTMLAnchorElement>('.ww-search__results a')?.href, /^file:.*\/index\.html(#.*)?$/);
  });
});
