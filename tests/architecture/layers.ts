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
  'domain',
  'link',
  'machines',
  'format',
  'islands',
  'components',
  'layouts',
  'styles',
  'components/mdx',
  'pages',
  'publish',
];

export const layers: readonly Layer[] = [
  layer('schema/check', /^schema\/check\//, {
    uses: ['schema', 'schema/check'],
    packages: [/^zod$/, /^yaml$/, /^satteri$/, /^github-slugger$/, NODE],
  }),
  layer('schema', /^schema\//, { uses: ['schema'], packages: [/^zod$/] }),
  layer('domain', /^domain\//, { uses: ['domain'], knows: ['schema'] }),
  layer('link', /^link\//, { uses: ['link', 'domain'], knows: ['schema'] }),
  layer('machines', /^machines\//, { uses: ['machines', 'domain'], knows: ['schema'], packages: [/^xstate$/] }),
  layer('format', /^format\//, { uses: ['format'], knows: ['schema', 'domain'] }),
  layer('islands', /^islands\//, {
    uses: ['islands', 'machines', 'link', 'format'],
    knows: ['domain', 'schema'],
    packages: [/^preact(\/hooks)?$/],
    knownPackages: [/^xstate$/],
  }),
  layer('components/mdx', /^components\/mdx\//, { uses: everything, packages: [ANY] }),
  layer('components', /^components\//, {
    uses: ['components', 'format'],
    knows: ['schema', 'domain', 'machines', 'layouts', 'islands'],
    packages: [/^d3-(scale|shape)$/],
    knownPackages: [/^astro(\/types)?$/],
  }),
  layer('layouts', /^layouts\//, {
    uses: ['layouts', 'components', 'format', 'styles'],
    knows: ['schema'],
    knownPackages: [/^astro(\/types)?$/],
  }),
  layer('pages', /^(pages\/|content\.config\.ts$)/, { uses: everything, packages: [ANY] }),
  layer('styles', /^styles\//, { uses: ['styles'], packages: [/^lightningcss$/, NODE], knownPackages: [/^vite$/] }),
  layer('publish', /^publish\//, {
    uses: ['publish', 'format', 'schema'],
    packages: [NODE, /^pagefind$/, /^yaml$/, /^satori$/, /^@resvg\/resvg-js$/, /^lightningcss$/, /^fflate$/, /^parse5$/, /^rolldown$/],
    knownPackages: [/^(astro|vite)$/],
  }),
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

/**
 * Words of this handreiking: the flows, questions and answers of the link contract. Words that the kinds of flow use
 * themselves (ja, nee, weet-niet, deels; the keys of the schemas) are no names of this handreiking; `taken` is English too.
 */
export const contentIds: readonly string[] = [
  ...['aansluitstappen', 'kosten', 'varianten', 'modules', 'cv', 'sw-scenario', 'dienstenpakket', 'werkbedrijf'],
  ...[
    'besluit',
    'overeenkomst',
    'procesafspraken',
    'aansluiting',
    'cursus',
    'gebruik',
    'wsp',
    'eigendom',
    'contract-uwv',
    'contract-gemeente',
  ],
  ...['route', 'verbinding', 'al-betaald', 'doorberekening', 'raadplegen', 'muteren', 'gemeente-eenmalig', 'gemeente-maand'],
  ...['rechtstreeks', 'via-gemeente', 'nieuw', 'bestaand', 'variant-1', 'variant-2', 'variant-3'],
];

/** Names that only this handreiking has. */
export const names =
  /\b(uwv|kpn|egem|suwinet|wbs|sonar|programmaraad|panteia|handreiking|sw-bedrij\w*|werkgeversservicepunt\w*|portaal)\b/i;

/** Files that know words of this handreiking, and the rule that needs them. */
export const knowing: Readonly<Record<string, string>> = {
  'domain/applicability.ts': 'which costs apply depends on the route and the connection',
  'domain/relevance.ts': 'which questions are asked depends on the route and the connection',
  'domain/cost.ts': 'warns when the route or what the gemeente passes on is unknown',
  'domain/handover.ts': 'the step that two contracts or a connection say something about',
  'schema/check/flow-costs.ts': 'tells an editor which questions and answers those rules read',
  'schema/check/components.ts': 'examples in the report to an editor',
};
