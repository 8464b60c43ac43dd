import * as z from 'zod';
import { line } from './vocabulary.ts';

/** What a colour is for, and what it is called in `thema.yaml`; the name here is that of the token, `--ww-ink`. */
export const roles = {
  paper: 'papier',
  wash: 'vlak',
  line: 'lijn',
  edge: 'rand',
  ink: 'tekst',
  muted: 'bijtekst',
  link: 'link',
  'link-hover': 'link-aangewezen',
  brand: 'hoofdkleur',
  'brand-hover': 'hoofdkleur-aangewezen',
  'on-brand': 'op-hoofdkleur',
  band: 'balk',
  'band-hover': 'balk-aangewezen',
  'on-band': 'op-balk',
  accent: 'accent',
  'on-accent': 'op-accent',
  ready: 'gereed',
  'to-do': 'te-doen',
  unknown: 'onbekend',
  error: 'fout',
} as const;

export type Role = keyof typeof roles;

/** Light and dark: what the reader asked the device for. */
export const modes = { light: 'licht', dark: 'donker' } as const;

export type Mode = keyof typeof modes;

/** Every colour by its role, as #rrggbb. */
export type Colours = Readonly<Record<Role, string>>;

const colour = z
  .string({ error: 'kleur' })
  .regex(/^#[\da-f]{6}$/i, { error: 'kleur' })
  .toLowerCase();

const colours = z.strictObject(
  Object.fromEntries(Object.values(roles).map((name) => [name, colour])) as Record<(typeof roles)[Role], typeof colour>,
);

/** The families that every browser has: the last of a list, for who has none of the others. */
export const GENERIC = ['sans-serif', 'serif', 'monospace', 'system-ui'];

const family = z.string({ error: 'letter' }).regex(/^[a-z][a-z\d -]*$/i, { error: 'letter' });

const drawing = z.string({ error: 'beeld' }).regex(/^[a-z\d]+(-[a-z\d]+)*\.svg$/, { error: 'beeld' });

/** More would make a pill of a button. */
const ROUNDEST = 20;

/** `content/thema.yaml`: what the site looks like. */
export const theme = z.strictObject({
  /** The names of fonts, the first one that the device has counts. */
  letter: z
    .array(family)
    .min(1)
    .refine((names) => GENERIC.includes(names.at(-1) ?? ''), { error: 'letter-vangnet' }),
  /** The radius of corners in pixels. */
  ronding: z.int().min(0).max(ROUNDEST),
  /** Takes the place of the sign beside the name of the site; `naam` is what it is to who does not see it. */
  logo: z.strictObject({ bestand: drawing, bestandDonker: drawing.optional(), naam: line }).optional(),
  licht: colours,
  donker: colours,
});

export type Theme = z.infer<typeof theme>;

type Named = Theme['licht'];

/** Colours by the names that editors use, by role. */
export const byRole = (named: Named): Colours =>
  Object.fromEntries(Object.entries(roles).map(([role, name]) => [role, named[name]])) as Colours;

/** The colours of a theme by role: for style sheets, pictures and whatever else is drawn. */
export const coloursOf = (theme: Theme, mode: Mode): Colours => byRole(theme[modes[mode]]);
