import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { parts } from './cbor.ts';

/** A file of the index, by its path in the folder of Pagefind. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Stands before everything that Pagefind packs. */
const MARK = Buffer.from('pagefind_dcd');

const unpacked = (content: Uint8Array): Buffer => {
  const whole = gunzipSync(content);
  if (!whole.subarray(0, MARK.length).equals(MARK)) throw new Error('Pagefind packs its index in another way than was known.');
  return whole.subarray(MARK.length);
};

/** The name of a file without folder and extension: `nl_8e20c2c` for `filter/nl_8e20c2c.pf_filter`. */
const idOf = (path: string): string =>
  basename(path)
    .replace(/^pagefind\./, '')
    .replace(/\.pf_\w+$/, '');

/** The name for this content: as long as the old one, from the same kind of hash. */
const idFor = (content: Uint8Array, old: string): string => {
  const [language = '', hash = ''] = old.split('_');
  return `${language}_${createHash('sha1').update(content).digest('hex').slice(0, hash.length)}`;
};

const renamed = (file: IndexFile, text: Buffer): { readonly from: string; readonly to: string; readonly file: IndexFile } => {
  const content = gzipSync(Buffer.concat([MARK, text]), { level: 9 });
  const from = idOf(file.path);
  const to = idFor(content, from);
  return { from, to, file: { path: file.path.replace(from, to), content } };
};

/** A filter with its values in the order of their bytes: `[name, [[value, [pages]], …]]`. */
const sortedFilter = (text: Buffer): Buffer => {
  const [name, values] = parts(text);
  if (name === undefined || values === undefined) throw new Error('A filter of Pagefind has another shape than was known.');
  const items = parts(values);
  const head = values.subarray(0, values.length - items.reduce((sum, { length }) => sum + length, 0));
  return Buffer.concat([text.subarray(0, 1), name, head, ...[...items].sort((one, other) => one.compare(other))]);
};

const replaced = (text: Buffer, from: string, to: string): Buffer => {
  const at = text.indexOf(from);
  if (at < 0 || from.length !== to.length) throw new Error(`The index of Pagefind does not name ${from}.`);
  return Buffer.concat([text.subarray(0, at), Buffer.from(to), text.subarray(at + from.length)]);
};

/**
 * The same index, byte for byte the same for the same pages. Pagefind keeps the values of a filter in an order of chance
 * (https://github.com/Pagefind/pagefind/issues/638); they are sorted, and what names the filter is named anew.
 */
export const steadyIndex = (files: readonly IndexFile[]): readonly IndexFile[] => {
  const filters = files
    .filter(({ path }) => path.endsWith('.pf_filter'))
    .map((file) => renamed(file, sortedFilter(unpacked(file.content))));
  const metas = files
    .filter(({ path }) => path.endsWith('.pf_meta'))
    .map((file) =>
      renamed(
        file,
        filters.reduce((text, { from, to }) => replaced(text, from, to), unpacked(file.content)),
      ),
    );
  const entry = files
    .filter(({ path }) => path.endsWith('pagefind-entry.json'))
    .map(({ path, content }) => ({
      path,
      content: metas.reduce<Buffer>((text, { from, to }) => replaced(text, from, to), Buffer.from(content)),
    }));
  const others = files.filter(({ path }) => !/\.pf_(?:filter|meta)$|pagefind-entry\.json$/.test(path));
  return [...others, ...entry, ...[...filters, ...metas].map(({ file }) => file)];
};
