type Channels = readonly [red: number, green: number, blue: number];

const MOST = 255;

const channels = (colour: string): Channels => {
  const [red = '', green = '', blue = ''] = colour.slice(1).match(/../g) ?? [];
  return [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
};

const written = (parts: Channels): string => `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** WCAG 2.2, relative luminance. */
const luminance = (colour: string): number => {
  const [red, green, blue] = channels(colour)
    .map((part) => part / MOST)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as unknown as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The contrast of two colours (#rrggbb) after WCAG 2.2: from 1, none, to 21, black on white. */
export const contrast = (one: string, other: string): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

/** Some percent of a colour in another, as `color-mix(in srgb, …)` mixes them. */
export const mixed = (colour: string, percent: number, into: string): string => {
  const [own, other] = [channels(colour), channels(into)];
  const part = (at: 0 | 1 | 2): number => (own[at] * percent + other[at] * (100 - percent)) / 100;
  return written([part(0), part(1), part(2)]);
};

/** Hue in degrees; saturation and lightness from 0 to 1. */
const toHsl = (colour: string): readonly [hue: number, saturation: number, lightness: number] => {
  const [red, green, blue] = channels(colour).map((part) => part / MOST) as unknown as Channels;
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [spread, lightness] = [most - least, (most + least) / 2];
  if (spread === 0) return [0, 0, lightness];
  const turn = most === red ? (green - blue) / spread : most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  return [(turn * 60 + 360) % 360, spread / (1 - Math.abs(2 * lightness - 1)), lightness];
};

const fromHsl = (hue: number, saturation: number, lightness: number): string => {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const part = (turn: number): number => {
    const at = (turn + hue / 30) % 12;
    return MOST * (lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1)));
  };
  return written([part(0), part(8), part(4)]);
};

/** A colour of the same hue, and whether it is darker or lighter than the one that it stands in for. */
export interface Shade {
  readonly colour: string;
  readonly isDarker: boolean;
}

/** As many steps as there are shades of grey. */
const STEPS = MOST;

/** The colour of the same hue that does, with the least change of lightness; undefined where none does. */
export const nearestShade = (colour: string, does: (shade: string) => boolean): Shade | undefined => {
  const [hue, saturation, lightness] = toHsl(colour);
  for (let step = 1; step <= STEPS; step += 1) {
    for (const change of [-step / STEPS, step / STEPS]) {
      const shade = fromHsl(hue, saturation, Math.min(1, Math.max(0, lightness + change)));
      if (does(shade)) return { colour: shade, isDarker: change < 0 };
    }
  }
  return undefined;
};
