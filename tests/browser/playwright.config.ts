import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from './chromium.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const port = process.env.SITE_PORT ?? '4391';
const base = process.env.BASE_PATH ?? '/';

// The workers read this file too, and find the browser that the first reading found.
process.env.CHROMIUM_PATH = await findChromium();

export default defineConfig({
  testDir: '.',
  outputDir: 'results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: [[process.env.CI === undefined ? 'list' : 'dot']],
  use: {
    baseURL: `http://localhost:${port}${base}`,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH },
    permissions: ['clipboard-read', 'clipboard-write'],
  },
  webServer: {
    command: 'node tests/browser/serve.ts',
    cwd: root,
    url: `http://localhost:${port}${base}`,
    env: { SITE_PORT: port },
    reuseExistingServer: false,
  },
});
