import { expect, test } from 'vitest';
import { SEARCH_PATH } from '../../../src/format/href.ts';
import { texts } from '../../site/content.ts';
import { lookAtPage } from '../looks.ts';
import type { Reader } from '../reader.ts';

/** Searching runs WebAssembly, under a policy of its own. */
export const checkSearch = (reader: () => Reader): void => {
  test('a word is searched with the keyboard, and a result leads to a page', async () => {
    const { driver, open, tabTo, press } = reader();
    const seen = () => driver.ask(lookAtPage, 'main .ww-search__results h3 a');
    await open(SEARCH_PATH);
    await expect.poll(() => driver.ask(() => document.documentElement.dataset.flow)).toBe('ready');
    await tabTo('#zoekveld');
    await driver.type('Sonar');
    await driver.press('Enter');
    await expect.poll(async () => (await seen()).controls.length).toBeGreaterThan(2);
    expect((await seen()).main).toContain(texts.zoeken.gevonden.replace('{vraag}', 'Sonar'));
    expect(await driver.ask(() => location.hash)).toBe('#q=Sonar');
    await press('main .ww-search__results h3 a');
    await expect.poll(() => driver.ask(() => location.pathname)).not.toContain(SEARCH_PATH);
  });
};
