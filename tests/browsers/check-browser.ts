import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import { checkJourneys } from './checks/journeys.ts';
import { checkLinks } from './checks/links.ts';
import { checkPages } from './checks/pages.ts';
import { checkPaper } from './checks/paper.ts';
import { checkSearch } from './checks/search.ts';
import { checkLostScript, checkWithoutScript } from './checks/without-script.ts';
import type { Driver, Settings } from './driver.ts';
import { readerOf, type Reader } from './reader.ts';
import { serveSite, type Site } from './site.ts';

/** Time for a browser to start on a busy machine. */
const STARTING = 60_000;

/** One browser through all that the site promises; `start` opens a window of it. */
export const checkBrowser = (name: string, start: (settings: Settings) => Promise<Driver>): void => {
  let site: Site;

  beforeAll(async () => {
    site = await serveSite();
  });
  afterAll(() => site.close());

  const withReader = (settings: Settings, checks: (reader: () => Reader) => void): void => {
    let reader: Reader;
    beforeAll(async () => {
      reader = readerOf(await start(settings), site);
    }, STARTING);
    afterAll(() => reader?.driver.close());
    beforeEach(() => reader.driver.renew());
    afterEach(() => expect(site.complaints()).toEqual([]));
    checks(() => reader);
  };

  describe(name, () => {
    describe('with script', () =>
      withReader({ script: true }, (reader) => {
        checkJourneys(reader);
        checkLinks(reader);
        checkPaper(reader);
        checkPages(reader);
        checkSearch(reader);
        checkLostScript(reader);
      }));
    describe('without script', () => withReader({ script: false }, checkWithoutScript));
  });
};
