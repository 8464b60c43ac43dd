import type { CDPSession, Page } from '@playwright/test';

/** How slow the processor is made: as a cheap phone. */
const SLOWER = 4;

/** Long enough after a click for all that follows from it. */
const AFTERWARDS = 250;

declare global {
  interface Window {
    painted?: number;
  }
}

export interface Paint {
  /** Milliseconds from the click until what it changed is painted. */
  readonly painted: number;
  /** Of those, milliseconds of script, style and layout. */
  readonly own: number;
}

/** Notes after each click how long it takes until the next frame is done. */
export const watchClicks = async (page: Page): Promise<CDPSession> => {
  await page.addInitScript(() =>
    addEventListener(
      'click',
      ({ timeStamp }) => {
        delete window.painted;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            window.painted = performance.now() - timeStamp;
          };
          port2.postMessage(undefined);
        });
      },
      { capture: true },
    ),
  );
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return session;
};

const OWN = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];

const ownTime = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.filter(({ name }) => OWN.includes(name)).reduce((total, { value }) => total + value * 1000, 0);
};

/** Clicks on an element as a mouse does, with nothing of ours running in the page meanwhile. */
export const timedClick = async (page: Page, session: CDPSession, selector: string): Promise<Paint> => {
  const element = page.locator(selector).first();
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (box === null) throw new Error(`Nothing to click at ${selector}.`);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2, button: 'left', clickCount: 1 } as const;
  await session.send('Input.dispatchMouseEvent', { ...at, type: 'mouseMoved', button: 'none' });
  await page.waitForTimeout(AFTERWARDS);
  const before = await ownTime(session);
  await session.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
  await session.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' });
  await page.waitForTimeout(AFTERWARDS);
  const own = (await ownTime(session)) - before;
  return { painted: (await page.evaluate(() => window.painted)) ?? Number.NaN, own };
};
