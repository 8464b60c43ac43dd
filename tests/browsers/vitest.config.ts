import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/browsers/*.spec.ts'],
    globalSetup: 'tests/browsers/setup.ts',
    // One browser per worker, at most two at a time.
    maxWorkers: 2,
    // For a machine that has more to do: on a quiet one every page takes twenty seconds, a step a fraction of one.
    testTimeout: 180_000,
    expect: { poll: { timeout: 10_000, interval: 30 } },
  },
});
