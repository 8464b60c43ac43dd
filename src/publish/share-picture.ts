import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import type { Colours } from '../schema/theme.ts';
import { mark } from './site-icon.ts';

const require = createRequire(import.meta.url);

/** What sites that show a preview of a link ask for. */
const WIDTH = 1200;
const HEIGHT = 630;

/** What a picture of a shared link says: the name of the site, the part that the link leads to, and what to know before one opens it. */
export interface ShareWords {
  readonly site: string;
  readonly title: string;
  readonly note: string;
}

const font = (weight: 400 | 700): Font => ({
  name: 'Source Sans 3',
  weight,
  data: readFileSync(require.resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff`)),
});

/** A board on a post, as on the start page, and the mark. */
const scene = (colours: Colours): string => {
  const [upper = '', lower = ''] = mark;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <rect width="${WIDTH}" height="${HEIGHT}" fill="${colours.wash}"/>
    <rect x="128" y="172" width="24" height="${HEIGHT - 172}" fill="${colours.accent}"/>
    <path fill="${colours.band}" d="M72 212h984l72 118-72 118H72z"/>
    <g transform="translate(72 62) scale(2.25)"><path fill="${colours.brand}"${upper}/><path fill="${colours.accent}"${lower}/></g>
  </svg>`;
};

/** An element as satori reads it. */
interface Drawn {
  readonly type: string;
  readonly props: object;
}

const text = (content: string, style: object): Drawn => ({
  type: 'div',
  props: { style: { position: 'absolute', ...style }, children: content },
});

/** Above this many characters a title takes two lines, in smaller letters. */
const LONG = 24;

const card = ({ site, title, note }: ShareWords, colours: Colours): Drawn => ({
  type: 'div',
  props: {
    style: { display: 'flex', width: WIDTH, height: HEIGHT, fontFamily: 'Source Sans 3' },
    children: [
      {
        type: 'img',
        props: { src: `data:image/svg+xml;base64,${Buffer.from(scene(colours)).toString('base64')}`, width: WIDTH, height: HEIGHT },
      },
      text(site, { left: 164, top: 66, fontSize: 48, fontWeight: 700, color: colours.ink }),
      text(title, {
        left: 184,
        top: 212,
        width: 850,
        height: 236,
        display: 'flex',
        alignItems: 'center',
        fontSize: title.length > LONG ? 76 : 92,
        fontWeight: 700,
        lineHeight: 1.1,
        textWrap: 'balance',
        color: colours['on-band'],
      }),
      text(note, { left: 184, top: 486, width: 900, fontSize: 34, lineHeight: 1.35, color: colours.muted }),
    ],
  },
});

/** The picture that is shown with a shared link, as PNG: words of the content, colours of the theme. */
export const sharePicture = async (words: ShareWords, colours: Colours): Promise<Buffer> => {
  const svg = await satori(card(words, colours), { width: WIDTH, height: HEIGHT, fonts: [font(400), font(700)] });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
};
