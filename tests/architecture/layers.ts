/** What the files of a layer may import. The same table stands in words in `src/README.md`. */
export interface Layer {
  readonly name: string;
  /** The files that belong to it; the first layer that fits counts. */
  readonly holds: RegExp;
  /** Layers that it uses. */
  readonly uses: readonly string[];
  /** Layers of which it knows the types only. */
  readonly knows: readonly string[];
  readonly packages: readonly RegExp[];
  /** Packages of which it knows the types only. */
  readonly knownPackages: readonly RegExp[];
}

const ANY = /^/;
const NODE = /^node:/;

const layer = (name: string, holds: RegExp, rest: Partial<Layer>): Layer => ({
  name,
  holds,
  uses: [],
  knows: [],
  packages: [],
  knownPackages: [],
  ...rest,
});

const everything = [
  'schema',
  'schema/check',
  'content',
  'dmn',
  'rules',
  'link',
  'machines',
  'format',
  'islands',
  'components',
  'layouts',
  'styles',
  'components/mdx',
  'pages',
  'proof',
  'new',
  'publish',
];

export const layers: readonly Layer[] = [
  layer('schema/check', /^schema\/check\//, {
    uses: ['schema', 'schema/check'],
    packages: [/^zod$/, /^yaml$/, /^satteri$/, /^github-slugger$/, NODE],
  }),
  layer('schema', /^schema\//, { uses: ['schema'], packages: [/^zod$/] }),
  layer('rules', /^rules\//, { uses: ['rules'], knows: ['schema'] }),
  layer('link', /^link\//, { uses: ['link', 'rules'], knows: ['schema'] }),
  layer('machines', /^machines\//, { uses: ['machines', 'rules'], knows: ['schema'], packages: [/^xstate$/] }),
  layer('proof', /^proof\//, { uses: ['proof', 'rules', 'link', 'format', 'schema', 'schema/check'] }),
  layer('format', /^format\//, { uses: ['format'], knows: ['schema', 'rules'] }),
  layer('islands', /^islands\//, {
    uses: ['islands', 'machines', 'link', 'format'],
    knows: ['rules', 'schema'],
    packages: [/^preact(\/hooks)?$/],
    knownPackages: [/^xstate$/],
  }),
  layer('dmn', /^dmn\//, { uses: ['dmn', 'rules', 'format'], knows: ['schema'], packages: [/^dmn-moddle$/] }),
  layer('content', /^content\//, { uses: ['content', 'schema', 'schema/check'], packages: [NODE] }),
  layer('components/mdx', /^components\/mdx\//, { uses: everything, packages: [ANY] }),
  layer('components', /^components\//, {
    uses: ['components', 'format'],
    knows: ['schema', 'rules', 'machines', 'layouts', 'islands'],
    packages: [/^d3-(scale|shape)$/],
    knownPackages: [/^astro(\/types)?$/],
  }),
  layer('layouts', /^layouts\//, {
    uses: ['layouts', 'components', 'format', 'styles'],
    knows: ['schema'],
    knownPackages: [/^astro(\/types)?$/],
  }),
  layer('pages', /^(pages\/|content\.config\.ts$)/, { uses: everything, packages: [ANY] }),
  layer('styles', /^styles\//, { uses: ['styles', 'schema'], packages: [/^lightningcss$/, NODE], knownPackages: [/^vite$/] }),
  layer('publish', /^publish\//, {
    uses: ['publish', 'content', 'format', 'schema', 'styles'],
    packages: [NODE, /^pagefind$/, /^yaml$/, /^satori$/, /^@resvg\/resvg-js$/, /^lightningcss$/, /^fflate$/, /^parse5$/, /^rolldown$/],
    knownPackages: [/^(astro|vite)$/],
  }),
  layer('new', /^new\//, { uses: ['new', 'schema', 'schema/check'], packages: [/^yaml$/, NODE] }),
  layer('commands', /^commands\//, { uses: [...everything, 'schema/check', 'commands'], packages: [ANY] }),
];

/** One file that imports a package its layer does not, and why that is better than another layer. */
export const exceptions: readonly { readonly path: string; readonly imports: string; readonly because: string }[] = [
  { path: 'islands/shell/use-question-flow.ts', imports: 'xstate', because: 'the one place where a machine is run' },
  { path: 'islands/outcome/qr.ts', imports: 'lean-qr', because: 'draws the QR code of a link, on demand' },
  { path: 'islands/outcome/qr.ts', imports: 'lean-qr/extras/svg', because: 'draws the QR code of a link, on demand' },
  { path: 'islands/search/pagefind.ts', imports: '?', because: 'Pagefind stands beside its index, which is made after the scripts' },
  { path: 'publish/offline/index-in-page.ts', imports: 'virtual:pagefind', because: 'the script of Pagefind in the site that is copied' },
];

/** Names that only this handreiking has. */
export const names =
  /\b(uwv|kpn|egem|suwinet|wbs|sonar|programmaraad|panteia|handreiking|sw-bedrij\w*|werkgeversservicepunt\w*|portaal)\b/i;

/** A word of the code that an id of the content happens to be called too, and what it is there. */
export const homonyms: readonly { readonly path: string; readonly word: string; readonly because: string }[] = [
  { path: 'rules/walk-several.ts', word: 'wel', because: 'says in a link, and to the words of the interface, that a condition holds' },
  { path: 'schema/check/sisters.ts', word: 'basis', because: 'the edition that has no folder of its own' },
];
