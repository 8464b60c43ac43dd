import { join } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';

/** Stands for the search that is made for a folder. */
const SEARCH = join(import.meta.dirname, 'index-in-page.ts');

/** What that search is made of: the script of Pagefind in the site. */
const PAGEFIND = 'virtual:pagefind';

/** The address of Pagefind is only known when the script runs; in a folder there is one, and it comes with the script. */
const withSearch = (site: string): Plugin => ({
  name: 'with-search',
  resolveId: (id) => (id === PAGEFIND ? join(site, 'pagefind/pagefind.js') : null),
  transform: {
    filter: { id: /_astro\/.*\.js$/ },
    handler(code) {
      const found: { readonly start: number; readonly end: number }[] = [];
      const visit = (node: unknown): void => {
        if (node === null || typeof node !== 'object') return;
        if (Array.isArray(node)) return node.forEach(visit);
        const { type, source, start, end } = node as {
          type?: string;
          source?: { type: string; quasis?: { value: { raw: string } }[] };
          start: number;
          end: number;
        };
        if (type === 'ImportExpression' && source?.type === 'TemplateLiteral' && source.quasis?.at(-1)?.value.raw.endsWith('pagefind.js'))
          found.push({ start, end });
        Object.values(node).forEach(visit);
      };
      visit(this.parse(code));
      return found.reduceRight(
        (text, { start, end }) => `${text.slice(0, start)}import(${JSON.stringify(SEARCH)})${text.slice(end)}`,
        code,
      );
    },
  },
});

/** The modules of a page, as one module. */
const PAGE = 'virtual:page';

const withPage = (site: string, modules: readonly string[]): Plugin => ({
  name: 'with-page',
  resolveId: (id) => (id === PAGE ? PAGE : null),
  load: (id) => (id === PAGE ? modules.map((module) => `import ${JSON.stringify(join(site, module))};`).join('\n') : null),
});

/**
 * The modules of a page and all that they ask for, now or later, as one classic script: a browser loads no modules from a
 * folder. What they share is there once, so that what one sets the others see.
 */
export const classicScript = async (site: string, modules: readonly string[]): Promise<string> => {
  const bundle = await rolldown({
    input: PAGE,
    plugins: [withPage(site, modules), withSearch(site)],
    platform: 'browser',
    // Pagefind asks where it stands; here it is told.
    checks: { emptyImportMeta: false },
  });
  const { output } = await bundle.generate({ format: 'iife', codeSplitting: false, minify: true });
  await bundle.close();
  const [script, ...others] = output;
  if (others.length > 0) throw new Error(`${modules.join(', ')} did not become one script.`);
  return script.code;
};
