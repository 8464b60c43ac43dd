import { describe, expect, test } from 'vitest';
import { contrast, mixed, nearestShade } from './contrast.ts';

describe('contrast after WCAG 2.2', () => {
  // Known values: the extremes, the greys on either side of 4.5 on white, and pure red, whose luminance is 0.2126.
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#949494', '#ffffff', 3.03],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
    ['#ffff00', '#ffffff', 1.07],
  ])('%s on %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });
});

test('a colour is mixed into another by its percentage, channel by channel, as a browser does', () => {
  expect(mixed('#ff0000', 100, '#00ff00')).toBe('#ff0000');
  expect(mixed('#000000', 25, '#ffffff')).toBe('#bfbfbf');
  expect(mixed('#f3b43a', 14, '#ffffff')).toBe('#fdf5e3');
});

describe('the nearest shade', () => {
  const onWhite = (shade: string): boolean => contrast(shade, '#ffffff') >= 4.5;
  const onBlack = (shade: string): boolean => contrast(shade, '#000000') >= 4.5;

  test('of a colour that is too light on white is darker, and just dark enough', () => {
    const found = nearestShade('#3a8fc4', onWhite);
    expect(found?.isDarker).toBe(true);
    expect(contrast(found?.colour ?? '', '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(found?.colour ?? '', '#ffffff')).toBeLessThan(4.65);
  });

  test('of a colour that is too dark on black is lighter', () => {
    expect(nearestShade('#0b4f5f', onBlack)?.isDarker).toBe(false);
  });

  test.each([
    ['#dd4444', ([red, green, blue]: number[]) => red! > green! && green === blue],
    ['#44cc44', ([red, green, blue]: number[]) => green! > red! && red === blue],
    ['#8888ff', ([red, green, blue]: number[]) => blue! > red! && red === green],
    ['#999999', ([red, green, blue]: number[]) => red === green && green === blue],
  ])('of %s keeps its hue', (colour, hasHue) => {
    const shade = nearestShade(colour, onWhite)?.colour ?? '';
    expect(hasHue((shade.slice(1).match(/../g) ?? []).map((part) => parseInt(part, 16)))).toBe(true);
  });

  test('is not there where no shade of the hue does', () => {
    expect(nearestShade('#3a8fc4', () => false)).toBeUndefined();
  });
});
