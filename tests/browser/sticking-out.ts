/** The only thing that may scroll sideways. */
export const MAY_SCROLL = '.ww-scroll';

/**
 * Elements that stick out of the screen or scroll sideways. It runs in the page, so it uses nothing from outside.
 * @param mayScroll selector of what may scroll sideways
 */
export const stickingOut = (mayScroll: string): readonly string[] => {
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
};
