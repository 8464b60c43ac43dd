import { expect, type Page } from '@playwright/test';

/** What a stop of the keyboard looks like to a reader. */
interface Stop {
  readonly name: string;
  /** What is wrong with it; empty where it can be seen. */
  readonly faults: readonly string[];
}

/** More stops than any page has that is walked through. */
const MOST = 160;

/** The least contrast of what shows where the focus is (WCAG 1.4.11). */
const LEAST_CONTRAST = 3;

const stopOn = (page: Page): Promise<Stop | undefined> =>
  page.evaluate((least) => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const rgba = (colour: string): readonly number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = rgba(colour)
        .slice(0, 3)
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: string, other: string): number => {
      const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    const isOpaque = (colour: string): boolean => (rgba(colour)[3] ?? 1) > 0.9;
    /** The colour that is painted at a point, under what is placed there. */
    const paintedAt = (x: number, y: number, except: Element | undefined): string =>
      document
        .elementsFromPoint(Math.min(Math.max(x, 0), innerWidth - 1), Math.min(Math.max(y, 0), innerHeight - 1))
        .filter((one) => one !== except)
        .map((one) => getComputedStyle(one).backgroundColor)
        .find(isOpaque) ?? getComputedStyle(document.body).backgroundColor;
    const marks = [element, element.closest('label')]
      .filter((one) => one !== null)
      .flatMap((one) => {
        const { outlineStyle, outlineWidth, outlineColor, outlineOffset, boxShadow } = getComputedStyle(one);
        const edge = one.getClientRects()[0] ?? one.getBoundingClientRect();
        const isInside = Number.parseFloat(outlineOffset) < 0;
        const behind = isInside
          ? paintedAt(edge.left + 2, (edge.top + edge.bottom) / 2, undefined)
          : paintedAt(edge.left - 3, (edge.top + edge.bottom) / 2, one);
        const shadows = boxShadow === 'none' ? [] : (boxShadow.match(/rgba?\([^)]*\)/g) ?? []);
        const drawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 ? [outlineColor] : [];
        return [...drawn, ...shadows].map((colour) => contrast(colour, behind));
      });
    const box = (element.closest('label') ?? element).getBoundingClientRect();
    const { left, right, top, bottom } = element.getClientRects()[0] ?? box;
    const inside = (x: number, y: number): boolean => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
    const points = [
      [(left + right) / 2, (top + bottom) / 2],
      [left + 2, top + 2],
      [right - 2, bottom - 2],
    ].filter(([x = 0, y = 0]) => inside(x, y));
    const free = points.some(([x = 0, y = 0]) => {
      const on = document.elementFromPoint(x, y);
      return on !== null && (element.contains(on) || (element.closest('label')?.contains(on) ?? false) || on.contains(element));
    });
    const at = [...document.querySelectorAll('*')].indexOf(element);
    return {
      name: `${at} ${element.tagName} ${(element.textContent ?? '').trim().slice(0, 30)}`,
      faults: [
        ...(marks.length === 0 ? ['not marked'] : []),
        ...(marks.length > 0 && Math.max(...marks) < least ? [`marked with a contrast of ${Math.max(...marks).toFixed(2)}`] : []),
        ...(points.length === 0 ? ['out of sight'] : []),
        ...(points.length > 0 && !free ? ['covered'] : []),
      ],
    };
  }, LEAST_CONTRAST);

/** Presses Tab from where the focus is to the end of the page: every stop is in sight, marked and not covered. */
export const expectSeenStops = async (page: Page, least: number): Promise<void> => {
  const stops = new Map<string, readonly string[]>();
  for (let presses = 0; presses < MOST; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await stopOn(page);
    if (stop === undefined || stops.has(stop.name)) break;
    stops.set(stop.name, stop.faults);
  }
  expect.soft([...stops].filter(([, faults]) => faults.length > 0)).toEqual([]);
  expect.soft(stops.size).toBeGreaterThanOrEqual(least);
};
