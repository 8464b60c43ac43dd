import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** What Vite wraps each `import()` in: it fetches beforehand what the module imports, and its stylesheets. */
const PRELOAD_HELPER = '\0vite/preload-helper.js';

/** Leaves `import()` as it is: our modules have no stylesheets, and the helper costs a flow page 0.8 KB. */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  configEnvironment: (environment) => (environment === 'client' ? { build: { modulePreload: false } } : null),
  load: (id) => (id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : null),
});

/** What `setup()` of XState hands out beside `createMachine`, with all that it brings: no machine here is made with it. */
const HELPERS = /(?<=return \{)\s*assign,\s*sendTo,[^{}]*spawnChild,/;

/** What XState registers a machine with for a tool of its own, which no reader has. */
const DEV_TOOLS = 'export const devToolsAdapter = () => undefined, getGlobal = () => globalThis, registerService = devToolsAdapter;';

/** What a machine can tell of itself and be restored from: our links hold the answers alone. */
const METHODS = ['get definition', 'toJSON', 'getPersistedSnapshot', 'restoreSnapshot'];

/** What a method of a class does, as XState publishes it: up to the brace at its own depth. */
const bodyOf = (name: string): RegExp => new RegExp(`(?<=\\n  ${name}\\([^)]*\\) \\{)[^]*?\\n  (?=\\}\\n)`, 'gu');

const without = (code: string, ...parts: readonly RegExp[]): string =>
  parts.reduce((rest, part) => {
    const less = rest.replace(part, '');
    if (less === rest) throw new Error('XState has changed: see src/publish/lean-scripts.ts.');
    return less;
  }, code);

/** Leaves these out of the scripts: they cost a flow page 1.5 KB. */
export const leanMachines = (): Plugin => ({
  name: 'lean-machines',
  applyToEnvironment: ({ name }) => name === 'client',
  load: (id) => (/xstate-dev\.esm\.js$/.test(id) ? DEV_TOOLS : null),
  transform: (code, id) => {
    if (/xstate\.esm\.js$/.test(id)) return { code: without(code, HELPERS), map: null };
    return /StateMachine-\w+\.esm\.js$/.test(id) ? { code: without(code, ...METHODS.map(bodyOf)), map: null } : null;
  },
});

/** Tells of a module what it imports before it runs. */
type Imports = (id: string) => { readonly importedIds: readonly string[] } | null;

interface Build {
  readonly getModuleInfo: Imports;
}

const needed = (id: string, importsOf: Imports, seen: Set<string>): void => {
  if (seen.has(id)) return;
  seen.add(id);
  for (const imported of importsOf(id)?.importedIds ?? []) needed(imported, importsOf, seen);
};

/**
 * What every flow needs before its first question, in one file: in the pieces that flows and outcomes share it weighs 2 KB
 * more. What other scripts use too comes first, in a file of its own, so that these do not load a flow.
 */
export const chunksOfFlows = (starts: readonly string[], others: readonly string[]) => {
  const isIn = (ids: readonly string[], id: string, build: Build): boolean => {
    const seen = new Set<string>();
    for (const start of ids) needed(start, (module) => build.getModuleInfo(module), seen);
    return seen.has(id);
  };
  // Asked for each module anew: the pages that the server renders are built with the same rules, and know other modules.
  const named = (id: string, build: Build): string | null => {
    if (!isIn(starts, id, build)) return null;
    return isIn(others, id, build) ? 'shared' : 'flow';
  };
  const only = (name: string) => (id: string, build: Build) => (named(id, build) === name ? name : null);
  return [{ name: only('shared'), priority: 1 }, { name: only('flow') }];
};

/** A renderer for the server alone. A flow starts itself, so the runtime that wakes islands would be built for nobody. */
export const onServer = ({ name, hooks }: AstroIntegration): AstroIntegration => ({
  name,
  hooks: {
    ...hooks,
    'astro:config:setup': (options) =>
      hooks['astro:config:setup']?.({
        ...options,
        addRenderer: ({ name, serverEntrypoint }) => options.addRenderer({ name, serverEntrypoint }),
      }),
  },
});
