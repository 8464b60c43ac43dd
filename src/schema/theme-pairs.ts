import type { Role } from './theme.ts';

/** WCAG 2.2, 1.4.3 and 1.4.11. What is large enough for 3 is not told apart: all text is held to that of small text. */
const TEXT = 4.5;
const SHAPE = 3;

/** A ground that things stand on: a colour of the theme, or some percent of one in the colour of the page. */
export interface Ground {
  readonly of: Role;
  readonly percent: number;
}

/** Two colours that the styles put on each other, and the contrast that they need. */
export interface Pair {
  readonly role: Role;
  readonly ground: Ground;
  readonly needed: number;
  /** What it is, for an editor: "een link", "de bladzijde". */
  readonly what: string;
  readonly where: string;
}

const whats: Readonly<Partial<Record<Role, string>>> = {
  edge: 'de rand van een invoerveld',
  ink: 'gewone tekst',
  muted: 'bijtekst',
  link: 'een link',
  'link-hover': 'een aangewezen link',
  brand: 'een knop, opschrift of staaf',
  'brand-hover': 'een aangewezen knop',
  'on-brand': 'tekst',
  'on-band': 'tekst',
  accent: 'een teken of bijschrift',
  'on-accent': 'tekst',
  ready: 'het teken voor gereed',
  'to-do': 'het teken voor te doen',
  unknown: 'het teken voor onbekend',
  error: 'een foutmelding',
};

interface Row {
  readonly on: Role;
  /** How much of it is mixed into the page; all of it where absent. */
  readonly percent?: number;
  readonly where: string;
  readonly text: readonly Role[];
  readonly shapes?: readonly Role[];
}

const LINKS = ['link', 'link-hover'] as const;

/**
 * What stands on what. An icon in the colour of the page on a tone is the same pair as that tone on the page. Lines that
 * only divide have no contrast to keep. Where a reader asks for more contrast, the hover colours take the place of the others.
 */
const rows: readonly Row[] = [
  {
    on: 'paper',
    where: 'de bladzijde',
    text: ['ink', 'muted', ...LINKS, 'brand', 'brand-hover', 'error', 'ready', 'to-do'],
    shapes: ['edge', 'unknown'],
  },
  {
    on: 'wash',
    where: 'een gekleurd vlak',
    text: ['ink', 'muted', ...LINKS, 'brand-hover', 'error', 'ready', 'to-do'],
    shapes: ['edge', 'brand'],
  },
  { on: 'brand', where: 'een gevulde knop of een nummer', text: ['on-brand'] },
  { on: 'brand-hover', where: 'een aangewezen gevulde knop', text: ['on-brand'] },
  { on: 'band', where: 'de balk', text: ['on-band', 'accent'] },
  { on: 'band-hover', where: 'een aangewezen bord', text: ['on-band', 'accent'] },
  { on: 'accent', where: 'wat met het toetsenbord gekozen is', text: ['on-accent'] },
  { on: 'brand', percent: 9, where: 'een uitkomst', text: ['ink', ...LINKS] },
  { on: 'ready', percent: 9, where: 'een uitkomst die gereed is', text: ['ink', ...LINKS] },
  { on: 'to-do', percent: 9, where: 'een uitkomst met iets te doen', text: ['ink', ...LINKS] },
  { on: 'unknown', percent: 9, where: 'een uitkomst met iets onbekends', text: ['ink', ...LINKS] },
  { on: 'unknown', percent: 8, where: 'een kader over tegenspraak', text: ['ink', 'muted', ...LINKS, 'unknown'] },
  { on: 'accent', percent: 14, where: 'een waarschuwing', text: ['ink', 'muted', ...LINKS, 'to-do'] },
  { on: 'accent', percent: 25, where: 'de plek waar een link heen wijst', text: ['ink', 'muted', ...LINKS] },
  { on: 'accent', percent: 35, where: 'een gevonden woord', text: ['ink'] },
];

const WHOLE = 100;

export const pairs: readonly Pair[] = rows.flatMap(({ on, percent = WHOLE, where, text, shapes = [] }) => {
  const pair = (role: Role, needed: number): Pair => ({ role, ground: { of: on, percent }, needed, what: whats[role] ?? role, where });
  return [...text.map((role) => pair(role, TEXT)), ...shapes.map((role) => pair(role, SHAPE))];
});
