import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { siteEdition, siteTexts, themeSource } from './src/content/read.ts';
import { hosting } from './src/publish/hosting/write-hosting.ts';
import { chunksOfFlows, leanMachines, onServer, plainImports } from './src/publish/lean-scripts.ts';
import { searchIndex } from './src/publish/search/search-index.ts';
import { sharePictures } from './src/publish/share-pictures.ts';
import { shipped } from './src/publish/shipped/write-shipped.ts';
import { themedIcon } from './src/publish/site-icon.ts';
import { tightPolicy } from './src/publish/tight-policy.ts';
import { askedScriptsOnly } from './src/publish/unasked-scripts.ts';
import { wellKnown } from './src/publish/well-known.ts';
import { prunedStyles } from './src/styles/plugin.ts';

const script = (path) => fileURLToPath(new URL(`./src/islands/${path}`, import.meta.url));
const flowScripts = [script('start/start-flow.ts'), script('question/QuestionHead.tsx')];
const otherScripts = [script('register/start.ts'), script('search/start.ts'), script('lost/start.ts')];
const edition = siteEdition();
const { reeks } = siteTexts();

export default defineConfig({
  site: edition.adres,
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.SITE_DIR ?? 'dist',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: 'jsx',
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    onServer(preact()),
    askedScriptsOnly(),
    tightPolicy(),
    sharePictures(),
    themedIcon(),
    searchIndex(),
    shipped(),
    wellKnown(),
    hosting(),
  ],
  security: {
    csp: {
      // For the index of the search, and for Lighthouse: it reads robots.txt within the policy of the page.
      directives: ["default-src 'none'", "img-src 'self'", "connect-src 'self'", "form-action 'none'", "base-uri 'none'"],
      styleDirective: { resources: ["'self'"] },
      scriptDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    define: {
      'import.meta.env.LANGUAGE': JSON.stringify({ tag: edition.taal, range: reeks['van-tot'], atLeast: reeks['ten-minste'] }),
    },
    plugins: [prunedStyles(themeSource()), plainImports(), leanMachines()],
    // Astro marks each text in MDX with a directive of its own, which the bundler does not know.
    // Preact is in one file, for the flows and the search: in pieces it would weigh more.
    build: {
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        output: {
          codeSplitting: {
            groups: [{ name: 'preact', test: /node_modules\/preact\//, priority: 2 }, ...chunksOfFlows(flowScripts, otherScripts)],
          },
        },
      },
    },
  },
});
