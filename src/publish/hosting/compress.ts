import { readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { TEXT } from './policy.ts';
import { filesOf } from './site-rules.ts';

/** Not the highest, 11: that makes the files 1.5% smaller, in three times the time. */
const BROTLI = 10;

const GZIP = 9;

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

const copiesOf = async (text: Buffer): Promise<Readonly<Record<'br' | 'gz', Buffer>>> => ({
  br: await brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
  gz: await deflate(text, { level: GZIP }),
});

/** Bytes of the text files of a site, and of their copies. */
export interface Compressed {
  readonly files: number;
  readonly text: number;
  readonly br: number;
  readonly gz: number;
}

/** Puts a compressed copy beside each text file, where it is smaller; an empty file has none. */
export const compressSite = async (site: string): Promise<Compressed> => {
  const files = filesOf(site).filter((file) => TEXT.includes(extname(file).slice(1)));
  const sizes = await Promise.all(
    files.map(async (file) => {
      const path = join(site, file);
      const text = readFileSync(path);
      const copies = await copiesOf(text);
      for (const [suffix, copy] of Object.entries(copies)) if (copy.length < text.length) writeFileSync(`${path}.${suffix}`, copy);
      return { text: text.length, br: copies.br.length, gz: copies.gz.length };
    }),
  );
  const sum = (of: 'text' | 'br' | 'gz'): number => sizes.reduce((total, size) => total + size[of], 0);
  return { files: files.length, text: sum('text'), br: sum('br'), gz: sum('gz') };
};
