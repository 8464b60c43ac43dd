import { readFileSync } from 'node:fs';
import type { Content } from '../schema/check/content.ts';
import { drawingFile, sizeOf } from '../schema/check/logo.ts';
import { contentFolder, editionName } from './folder.ts';
import { siteTheme, wholeContent } from './read.ts';

/** A drawing of the content: its file name and what is in it. */
export interface Drawing {
  readonly name: string;
  readonly svg: string;
}

/** The logo of the site, and what it is in words. */
export interface SiteLogo {
  readonly drawing: Drawing;
  /** For a dark page; absent where the logo is clear on both. */
  readonly dark: Drawing | undefined;
  readonly alt: string;
  /** In pixels, as it stands in the header. */
  readonly width: number;
  readonly height: number;
}

/** As high as the sign that it takes the place of, and narrow enough for a phone beside the button of the menu. */
const HIGHEST = 40;
const WIDEST = 120;

const drawingOf = (name: string): Drawing => {
  const file = drawingFile(contentFolder(), editionName(), name);
  if (file === undefined) throw new Error(`beeld/${name} ontbreekt.`);
  return { name, svg: readFileSync(file, 'utf8') };
};

/** The logo that the theme names; undefined where it names none. */
export const siteLogo = (content: Content = wholeContent()): SiteLogo | undefined => {
  const { logo } = siteTheme(content);
  if (logo === undefined) return undefined;
  const drawing = drawingOf(logo.bestand);
  const [width, height] = sizeOf(drawing.svg) ?? [HIGHEST, HIGHEST];
  const scale = Math.min(HIGHEST / height, WIDEST / width);
  return {
    drawing,
    dark: logo.bestandDonker === undefined ? undefined : drawingOf(logo.bestandDonker),
    alt: logo.naam,
    width: Math.round(width * scale),
    height: Math.round(height * scale),
  };
};
