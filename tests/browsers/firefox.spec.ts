import { describe, inject } from 'vitest';
import { checkBrowser } from './check-browser.ts';
import { startFirefox } from './firefox.ts';

const firefox = inject('firefox');

if (firefox.kind === 'found') checkBrowser('Firefox', (settings) => startFirefox(firefox, settings));
else describe.skip(`Firefox: ${firefox.why}`, () => {});
