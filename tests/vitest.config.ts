import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Tests of the built site need dist; all others need nothing but the sources. */
const site = 'tests/site/**/*.test.ts';

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        // Files share their workers, so that the content is read once per worker and not once per file.
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
          exclude: [site, 'tests/browser/**'],
          isolate: false,
          testTimeout: 30_000,
        },
      },
      { root, test: { name: 'site', include: [site], isolate: false, testTimeout: 30_000 } },
    ],
  },
});
