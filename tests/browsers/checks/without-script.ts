import { describe, expect, test } from 'vitest';
import { flowPath, STYLE_PATH } from '../../../src/format/href.ts';
import { journeys } from '../../browser/journeys.ts';
import { CONTROLS, neededTexts } from '../../browser/needed-texts.ts';
import { flowOf, flows } from '../../browser/states.ts';
import { sampleAddresses } from '../../site/built-site.ts';
import { texts } from '../../site/content.ts';
import { isSeen, lookAtPage } from '../looks.ts';
import { plain, type Reader } from '../reader.ts';
import type { Serving } from '../site.ts';

/** A flow without script holds all questions and outcomes, and nothing that does not work. */
const expectReadable = async ({ driver, site }: Reader, flow: string, fragment = '', serving?: Serving): Promise<void> => {
  await driver.open(`${site.at(flowPath(flow), serving)}${fragment}`);
  await expect.poll(async () => (await driver.ask(lookAtPage, CONTROLS)).controls).toEqual([]);
  const { main } = await driver.ask(lookAtPage, CONTROLS);
  expect(neededTexts(flow, flowOf(flow)).filter((text) => !main.includes(text))).toEqual([]);
};

/** With the script of the browser off. */
export const checkWithoutScript = (reader: () => Reader): void => {
  describe('with JavaScript off', () => {
    test.each([...flows.keys()])('%s: all questions and outcomes can be read, and nothing is dead', async (flow) => {
      await expectReadable(reader(), flow);
      await expectReadable(reader(), flow, '#v=1&wsp=ja');
    });

    test('a test is walked by links alone, to the same outcome as with script', async () => {
      const { driver, open, press } = reader();
      const [journey] = journeys.filter(({ flow }) => flow === 'voorwaarden');
      const heading = async (): Promise<string> => (await driver.ask(lookAtPage, CONTROLS)).heading;
      await open(flowPath('voorwaarden'));
      await press('main a', texts.stroompagina['zonder-script-start']);
      for (const { question, answers } of journey?.steps ?? []) {
        const asked = flowOf('voorwaarden').vragen.find(({ id }) => id === question);
        if (asked?.soort !== 'keuze') throw new Error(`"${question}" is no choice.`);
        await expect.poll(heading).toBe(plain(asked.vraag));
        await press('.ww-answers b', asked.antwoorden.find(({ id }) => id === answers[question])?.label);
      }
      await expect.poll(heading).toBe(plain(journey?.verdict ?? ''));
    });

    test('every page has its heading and its menu, and no dead control', async () => {
      const { driver, open } = reader();
      // The examples of components are there to be looked at.
      for (const address of sampleAddresses.filter((address) => address !== STYLE_PATH)) {
        await open(address);
        const { heading, controls } = await driver.ask(lookAtPage, CONTROLS);
        expect(heading, address).not.toBe('');
        expect(controls, address).toEqual([]);
        expect(await driver.ask(isSeen, '.ww-menu a'), address).toBe(true);
      }
    });
  });
};

/** With script, of which nothing arrives but the first lines in the page. */
export const checkLostScript = (reader: () => Reader): void => {
  test.each([...flows.keys()])('%s can be read when its script does not arrive', (flow) =>
    expectReadable(reader(), flow, '', 'without its scripts'),
  );
};
