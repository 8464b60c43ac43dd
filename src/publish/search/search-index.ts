import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { siteEdition } from '../../content/read.ts';
import { explanationPath, FLOWS_PATH } from '../../format/href.ts';
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

/** A page as the index reads it: of a flow with what its explanation says, which stands on a page that is not found itself. */
const foundOn = (folder: string, address: string): string => {
  const html = readFileSync(join(folder, address, 'index.html'), 'utf8');
  const explanation = join(folder, explanationPath(address.split('/').at(-2) ?? ''), 'index.html');
  if (!address.startsWith(FLOWS_PATH) || !existsSync(explanation)) return html;
  const [, told = ''] = /<main[^>]*>(.*)<\/main>/s.exec(readFileSync(explanation, 'utf8')) ?? [];
  return html.replace('</main>', () => `${told.replaceAll(/ id="[^"]*"/g, '')}</main>`);
};

const indexOf = async (records: readonly SearchRecord[], folder: string) => {
  const { index, errors } = await createIndex({ forceLanguage: siteEdition().taal.slice(0, 2), excludeSelectors: NOT_READ });
  stopAt(errors);
  if (index === undefined) throw new Error('Pagefind gave no index.');
  for (const record of records) {
    const html = record.text === undefined ? foundOn(folder, record.address) : undefined;
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
