import { expect, type Page } from '@playwright/test';
import { MAY_SCROLL, stickingOut } from './sticking-out.ts';

/** The narrowest screen that text must fit without sideways scrolling: 1280 pixels at 400% (WCAG 1.4.10). */
export const NARROW = { width: 320, height: 640 };

/** The widest that every page is looked at on. */
export const WIDE = { width: 1280, height: 720 };

/** All text fits the screen; call it on a narrow one. */
export const expectReflow = async (page: Page, where = 'on a narrow screen'): Promise<void> => {
  expect.soft(await page.evaluate(stickingOut, MAY_SCROLL), where).toEqual([]);
};

/** Pieces of text that their box cuts off. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter(
        (element) =>
          element.checkVisibility() &&
          !element.matches('input, svg *') &&
          getComputedStyle(element).clipPath !== 'inset(50%)' &&
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

/** A line that is drawn holds no text to lose. */
const DRAWN = /^out of the screen: (?:path|line|polygon)\./;

/** Looks at a page under a style that a reader may lay over it. */
const expectRoomUnder = async (page: Page, style: string, what: string): Promise<void> => {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, style);
  const out = await page.evaluate(stickingOut, MAY_SCROLL);
  const faults = [...(await cutOff(page)), ...out.filter((fault) => !DRAWN.test(fault))];
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  expect.soft(faults, what).toEqual([]);
};

/** With the spacing that a reader may choose (WCAG 1.4.12) no text is cut off and nothing sticks out. */
export const expectRoomForSpacing = (page: Page): Promise<void> =>
  expectRoomUnder(
    page,
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    'with room between letters, words and lines',
  );

/** With letters twice as large (WCAG 1.4.4) no text is cut off and nothing sticks out. */
export const expectRoomForLargeText = (page: Page): Promise<void> =>
  expectRoomUnder(page, ':root { font-size: 200% !important }', 'with letters twice as large');

/** Longer than any word on the site. */
const COMPOUND = 'Arbeidsongeschiktheidsverzekeringen';

/** Puts the longest compound where words can be long; the page must be opened again after it. */
export const expectRoomForCompounds = async (page: Page): Promise<void> => {
  await page.evaluate((word) => {
    for (const element of document.body.querySelectorAll('h1, h2, h3, h4, legend, label, button, summary, a, dt, th, p, li')) {
      // What may not break is short by nature: a year, a state.
      if (getComputedStyle(element).whiteSpaceCollapse !== 'collapse' || getComputedStyle(element).textWrapMode === 'nowrap') continue;
      const texts = [...element.childNodes].filter((node) => node instanceof Text && node.data.trim() !== '');
      for (const text of texts) text.nodeValue = ` ${word} ${text.nodeValue} `;
    }
  }, COMPOUND);
  await expectReflow(page, 'with the longest compounds');
};

/** House rule for what a reader presses to answer and go on. The least for anything, 24 (WCAG 2.5.8), is looked at by axe. */
const EASY = 44;

/** What a reader presses to answer and go on, as well as folds and answers that are links. */
const PRESSED = 'button, input, summary, select, textarea, .nl-button, .ww-answers a';

/** Every button and field is large enough to hit, of a choice its whole label; links in a text are left to axe, which weighs the room around them too. */
export const expectTargets = async (page: Page): Promise<void> => {
  const small = await page.evaluate(
    ({ pressed, easy }) =>
      [...document.body.querySelectorAll(pressed)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
        .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && (box.width < easy || box.height < easy))
        .map(
          ({ element, box }) =>
            `${element.tagName.toLowerCase()} "${(element.closest('label') ?? element).textContent?.trim()}" ${box.width}×${box.height}`,
        ),
    { pressed: PRESSED, easy: EASY },
  );
  expect.soft(small).toEqual([]);
};
