import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/browsers/*.spec.ts'],
    globalSetup: 'tests/browsers/setup.ts',
    // One browser per worker, at most two at a time.
    maxWorkers: 2,
    testTimeout: 60_000,
  },
});
