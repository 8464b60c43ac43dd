import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { hosting } from './src/publish/hosting/write-hosting.ts';
import { onServer, plainImports } from './src/publish/lean-scripts.ts';
import { searchIndex } from './src/publish/search/search-index.ts';
import { sharePictures } from './src/publish/share-pictures.ts';
import { shipped } from './src/publish/shipped/write-shipped.ts';
import { tightPolicy } from './src/publish/tight-policy.ts';
import { wellKnown } from './src/publish/well-known.ts';
import { prunedStyles } from './src/styles/plugin.ts';

const edition = parse(readFileSync(new URL('./content/editie.yaml', import.meta.url), 'utf8'));

export default defineConfig({
  site: edition.adres,
  base: process.env.BASE_PATH ?? '/',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: 'jsx',
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [mdx(), onServer(preact()), tightPolicy(), sharePictures(), searchIndex(), shipped(), wellKnown(), hosting()],
  security: {
    csp: {
      // For the index of the search, and for Lighthouse: it reads robots.txt within the policy of the page.
      directives: ["default-src 'none'", "img-src 'self'", "connect-src 'self'", "form-action 'none'", "base-uri 'none'"],
      styleDirective: { resources: ["'self'"] },
      scriptDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [prunedStyles(), plainImports()],
    // Astro marks each text in MDX with a directive of its own, which the bundler does not know.
    // Preact is in one file, for the flows and the search: in pieces it would weigh more.
    build: {
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        output: { codeSplitting: { groups: [{ name: 'preact', test: /node_modules\/preact\// }] } },
      },
    },
  },
});
