import { expect, type Page } from '@playwright/test';

/** The narrowest screen that text must fit without sideways scrolling: 1280 pixels at 400% (WCAG 1.4.10). */
export const NARROW = { width: 320, height: 640 };

/** The only thing that may scroll sideways. */
const MAY_SCROLL = '.ww-scroll';

/** Elements that stick out of the screen or scroll sideways. */
const stickingOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate((mayScroll) => {
    const width = document.documentElement.clientWidth;
    const named = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.className} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
    const shown = [...document.body.querySelectorAll('*')].filter((element) =>
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
    );
    /** A box that scrolls holds what is in it, but not what is placed on the page from within it. */
    const isHeld = (element: Element): boolean => {
      const scroller = element.parentElement?.closest(mayScroll);
      if (scroller === null || scroller === undefined) return false;
      const placed = element instanceof HTMLElement && getComputedStyle(element).position === 'absolute' ? element.offsetParent : element;
      return scroller.contains(placed);
    };
    const outside = shown
      .filter((element) => element.getBoundingClientRect().right > width + 0.5 && !isHeld(element))
      .map((element) => `out of the screen: ${named(element)}`);
    const scrolling = shown
      .filter(
        (element) =>
          !element.matches(`${mayScroll}, input`) &&
          element.scrollWidth > element.clientWidth + 1 &&
          ['auto', 'scroll'].includes(getComputedStyle(element).overflowX),
      )
      .map((element) => `scrolls sideways: ${named(element)}`);
    const whole = document.documentElement.scrollWidth > width ? [`the page is ${document.documentElement.scrollWidth} wide`] : [];
    return [...whole, ...outside, ...scrolling];
  }, MAY_SCROLL);

/** All text fits the screen; call it on a narrow one. */
export const expectReflow = async (page: Page, where = 'on a narrow screen'): Promise<void> => {
  expect.soft(await stickingOut(page), where).toEqual([]);
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
  const out = await stickingOut(page);
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
