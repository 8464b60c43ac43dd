import { chromium, type CDPSession, type Page } from '@playwright/test';
import { flowPath } from '../../src/format/href.ts';
import { findChromium } from '../browser/chromium.ts';
import { host } from '../lighthouse/hosted.ts';
import { content } from '../site/content.ts';
import { BARE, bareSteps, serveBareList } from './bare-list.ts';
import { timedClick, watchClicks, type Paint } from './paint.ts';

/** A screen of 60 frames a second. */
export const FRAME = 1000 / 60;

/** Frames come as soon as they are ready, so that waiting for the screen is not counted as work. */
const UNCAPPED = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** More steps than any flow has. */
const MOST_STEPS = 60;

export interface Step extends Paint {
  readonly flow: string;
  readonly nodes: number;
  readonly isOutcome: boolean;
  readonly bare: Paint;
}

/** Answers what is on the screen with the first answer, or with one. */
const answer = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const names = new Set<string>();
    for (const input of document.querySelectorAll<HTMLInputElement>('.ww-flow form input')) {
      if (input.type === 'radio' && !names.has(input.name)) input.click();
      if (input.type === 'text') {
        input.value = '1';
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }
      names.add(input.name);
    }
  });

const nodesOn = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('.ww-flow') ?? document.body);
    let count = 0;
    while (walker.nextNode() !== null) count += 1;
    return count;
  });

/** From the first question of a flow to its outcome. */
const walk = async (page: Page, session: CDPSession): Promise<readonly Omit<Step, 'flow' | 'bare'>[]> => {
  const steps: Omit<Step, 'flow' | 'bare'>[] = [];
  const outcome = page.locator('#uitkomst');
  while (steps.length < MOST_STEPS && (await outcome.count()) === 0) {
    await answer(page);
    const paint = await timedClick(page, session, '.ww-flow .nl-button--primary');
    steps.push({ ...paint, nodes: await nodesOn(page), isOutcome: (await outcome.count()) > 0 });
  }
  return steps;
};

export interface Measured {
  readonly steps: readonly Step[];
  /** Clicks that change nothing. */
  readonly idle: readonly Paint[];
}

/** Every step of every flow at a quarter of the speed of this machine, each beside a bare list of as many nodes. */
export const measureSteps = async (times: number): Promise<Measured> => {
  const { origin, server } = await host();
  const browser = await chromium.launch({ executablePath: await findChromium(), args: UNCAPPED });
  const page = await browser.newPage();
  const session = await watchClicks(page);
  await serveBareList(page);
  const steps: Step[] = [];
  const idle: Paint[] = [];
  for (let time = 0; time < times; time += 1)
    for (const flow of content.flows.keys()) {
      await page.goto(`${origin}${flowPath(flow)}`);
      await page.locator('html[data-flow="ready"]').waitFor();
      const own = await walk(page, session);
      await page.goto(`${origin}${BARE}`);
      const counts = own.map(({ nodes }) => nodes);
      const [nothing, ...bare] = await bareSteps(page, session, [0, ...counts]);
      if (nothing === undefined || bare.length < own.length) throw new Error(`${flow}: not every step has a bare list beside it.`);
      idle.push(nothing);
      steps.push(...own.map((step, at) => ({ ...step, flow, bare: bare[at]! })));
    }
  await browser.close();
  server.close();
  return { steps, idle };
};
