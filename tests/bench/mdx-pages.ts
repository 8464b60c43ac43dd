import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface MdxPage {
  /** Where it stands below the folder of pages, with its ending. */
  readonly path: string;
  readonly source: string;
}

const readPages = (folder: string): readonly MdxPage[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .sort()
    .map((path) => ({ path, source: readFileSync(join(folder, path), 'utf8') }));

/** So many pages: those of the content, and copies of them under addresses of their own until there are enough. */
export const manyPages = (folder: string, count: number): readonly MdxPage[] => {
  const own = readPages(folder);
  return Array.from({ length: count }, (_, at) => {
    const page = own[at % own.length];
    if (page === undefined) throw new Error(`There are no pages in ${folder}.`);
    const copy = Math.floor(at / own.length);
    return copy === 0 ? page : { ...page, path: `kopie-${copy}/${page.path}` };
  });
};
