import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { searchRecords, type SearchRecord } from '../../schema/search.ts';
import { indexedPage } from './indexed-page.ts';
import { steadyIndex } from './steady-index.ts';

/** Where the pages leave what can be found. */
const RECORDS = 'zoeken/records.json';

/** Where the index stands in the site. */
const FOLDER = 'pagefind';

/** What comes with Pagefind and this site does not use: interfaces, a worker, stemming for other languages. */
const UNUSED = /-ui\.|highlight|worker|unknown/;

/** Read within a sentence, the head of a table makes no sense. */
const NOT_READ = ['thead'];

const stopAt = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
};

const indexOf = async (records: readonly SearchRecord[], folder: string) => {
  const { index, errors } = await createIndex({ forceLanguage: 'nl', excludeSelectors: NOT_READ });
  stopAt(errors);
  if (index === undefined) throw new Error('Pagefind gave no index.');
  for (const record of records) {
    const html = record.text === undefined ? readFileSync(join(folder, record.address, 'index.html'), 'utf8') : undefined;
    stopAt((await index.addHTMLFile({ url: record.address, content: indexedPage(record, html) })).errors);
  }
  const { files, errors: failures } = await index.getFiles();
  stopAt(failures);
  return steadyIndex(files.filter(({ path }) => !UNUSED.test(path)));
};

/** Makes the index of the search from the pages that were built, in `dist/pagefind`. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      const list = join(folder, RECORDS);
      const records = searchRecords.parse(JSON.parse(readFileSync(list, 'utf8')));
      rmSync(list);
      for (const { path, content } of await indexOf(records, folder)) {
        const file = join(folder, FOLDER, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
      await close();
      logger.info(`${records.length} entries`);
    },
  },
});
