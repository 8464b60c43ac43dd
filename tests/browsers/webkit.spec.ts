import { describe, inject } from 'vitest';
import { checkBrowser } from './check-browser.ts';
import { startWebKit } from './webkit.ts';

const webkit = inject('webkit');

if (webkit.kind === 'found') checkBrowser('WebKit', (settings) => startWebKit(webkit, settings));
else describe.skip(`WebKit: ${webkit.why}`, () => {});
