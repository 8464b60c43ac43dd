import { expect, type Page } from '@playwright/test';
import { MAY_SCROLL, stickingOut } from './sticking-out.ts';

/** The narrowest screen that text must fit without sideways scrolling: 1280 pixels at 400% (WCAG 1.4.10). */
export const NARROW = { width: 320, height: 640 };

/** All text fits the screen; call it on a narrow one. */
export const expectReflow = async (page: Page, where = 'on a narrow screen'): Promise<void> => {
  expect.soft(await page.evaluate(stickingOut, MAY_SCROLL), where).toEqual([]);
};

/** With the spacing that a reader may choose (WCAG 1.4.12) no text is cut off and nothing sticks out. */
export const expectRoomForSpacing = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  const cut = await page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter(
        (element) =>
          element.checkVisibility() &&
          !element.matches('.ww-visually-hidden, input, svg *') &&
          /[\p{L}\d]/u.test(element.textContent ?? ''),
      )
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = (overflow: string): boolean => ['hidden', 'clip'].includes(overflow);
        return (
          (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => `cut off: ${element.tagName.toLowerCase()}.${element.className}`),
  );
  const out = await page.evaluate(stickingOut, MAY_SCROLL);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  expect.soft([...cut, ...out]).toEqual([]);
};

/** House rule for what a reader presses to answer and go on; the least for anything (WCAG 2.5.8). */
const EASY = 44;
const LEAST = 24;

/** Every button and field is large enough to hit, of a choice its whole label; links are left to axe, which weighs the room around them too. */
export const expectTargets = async (page: Page): Promise<void> => {
  const small = await page.evaluate(
    ({ easy, least }) =>
      [...document.body.querySelectorAll('button, input, summary, select, textarea, .nl-button')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
        .map((element) => ({
          element,
          box: (element.closest('label') ?? element).getBoundingClientRect(),
          size: element.matches('summary') ? least : easy,
        }))
        .filter(({ box, size }) => box.width > 1 && (box.width < size || box.height < size))
        .map(
          ({ element, box }) =>
            `${element.tagName.toLowerCase()} "${(element.closest('label') ?? element).textContent?.trim()}" ${box.width}×${box.height}`,
        ),
    { easy: EASY, least: LEAST },
  );
  expect.soft(small).toEqual([]);
};
