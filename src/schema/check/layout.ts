import { asId } from './as-id.ts';
import type { Kind } from './kind.ts';
import { nearest } from './nearest.ts';

/** What a file in the content folder holds. */
export interface Slot {
  readonly kind: Kind;
  /** Absent where the file holds several entries, each under its own id. */
  readonly id?: string;
}

const several: Readonly<Record<string, Kind>> = {
  'bronnen.yaml': 'source',
  'begrippen.yaml': 'term',
  'contacten.yaml': 'contact',
  'wijzigingen.yaml': 'change',
  'hulpvragen.yaml': 'request',
  'gebieden.yaml': 'area',
  'proeven/links.yaml': 'links',
};
const single: Readonly<Record<string, Kind>> = {
  'editie.yaml': 'edition',
  'teksten.yaml': 'texts',
  'hernoemd.yaml': 'renamed',
  'thema.yaml': 'theme',
  'proeven/stijl.yaml': 'style',
  'proeven/zoeken.yaml': 'searches',
};

/** Files for other readers than the site: no content is read from them. */
export const leftAlone: readonly string[] = ['proeven/woorden.txt'];

/** Drawings, which a theme names; they are not read as content. */
export const isDrawing = (path: string): boolean => /^beeld\/[a-z\d]+(-[a-z\d]+)*\.svg$/.test(path);

/** The files without which there is no site. */
export const required = ['editie.yaml', 'bronnen.yaml', 'begrippen.yaml', 'contacten.yaml', 'teksten.yaml'] as const;

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The address of the page in a file below `paginas/`. */
const addressOf = (name: string): string => `/${name.replace(/(^|\/)index$/, '')}/`.replace('//', '/');

/** What the file holds, by its path within the content folder; undefined where the layout has no place for it. */
export const slotOf = (path: string): Slot | undefined => {
  const top = several[path] ?? single[path];
  if (top !== undefined) return several[path] === undefined ? { kind: top, id: path.replace(/^.*\/|\.yaml$/g, '') } : { kind: top };
  const [, folder, name = '', extension] = /^(\w+)\/(.+)\.(yaml|mdx)$/.exec(path) ?? [];
  const parts = name.split('/');
  if (!parts.every((part) => KEBAB.test(part))) return undefined;
  if (folder === 'paginas' && extension === 'mdx') return { kind: 'page', id: addressOf(name) };
  if (folder === 'uitkomsten' && extension === 'mdx' && parts.length === 2) return { kind: 'outcome', id: name };
  if (folder === 'proeven' && extension === 'yaml' && parts.length === 2 && parts[0] === 'gevallen')
    return { kind: 'cases', id: parts[1] ?? '' };
  if (extension !== 'yaml' || parts.length !== 1) return undefined;
  if (folder === 'stromen') return { kind: 'flow', id: name };
  if (folder === 'tabellen') return { kind: 'table', id: name };
  if (folder === 'grafieken') return { kind: 'chart', id: name };
  if (folder === 'schemas') return { kind: 'diagram', id: name };
  if (folder === 'feiten') return { kind: 'fact' };
  return folder === 'tarieven' ? { kind: 'tariff' } : undefined;
};

/** What an editor can do with a file that has no place. */
export const misplaced = (path: string): string => {
  if (path.startsWith('beeld/')) return 'Hier kan alleen een tekening in svg, met een naam als beeld/logo.svg. Haal dit bestand hier weg.';
  const extension = /\.[^./]*$/.exec(path)?.[0] ?? '';
  const expected = /^(paginas|uitkomsten)\//.test(path) ? '.mdx' : '.yaml';
  const better =
    path
      .slice(0, path.length - extension.length)
      .split('/')
      .map(asId)
      .join('/') + expected;
  const known = nearest(path, [...Object.keys(several), ...Object.keys(single)]);
  const name = known ?? (better !== path && slotOf(better) !== undefined ? better : undefined);
  return name === undefined ? 'Zet het in de goede map (zie src/README.md) of haal het weg.' : `Noem het bestand ${name}.`;
};
