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
