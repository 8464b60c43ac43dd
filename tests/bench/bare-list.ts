import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from '@playwright/test';
import { timedClick, type Paint } from './paint.ts';

const PREACT = fileURLToPath(import.meta.resolve('preact'));

/** A button that puts a new list of so many nodes in the place of the last, and nothing else: no style, no rules. */
const PAGE = `<!doctype html><html lang="nl"><title>Bare list</title><button type="button">Next</button><div id="list"></div>
<script type="module">
import { h, render } from './preact.js';
const list = document.getElementById('list');
let times = 0;
document.querySelector('button').addEventListener('click', () => {
  times += 1;
  const items = Array.from({ length: Number(location.hash.slice(1)) / 2 }, (_, at) => h('li', { key: at }, times + ' ' + at));
  render(h('ul', { key: times }, items), list);
});
</script>`;

/** Where the bare list stands, beside the flows. */
export const BARE = '/bare-list/';

export const serveBareList = async (page: Page): Promise<void> => {
  await page.route(`**${BARE}*`, (route) =>
    new URL(route.request().url()).pathname === BARE
      ? route.fulfill({ contentType: 'text/html', body: PAGE })
      : route.fulfill({ contentType: 'text/javascript', body: readFileSync(PREACT) }),
  );
};

/** A step of the bare list for every number of nodes; 0 nodes is a click that changes nothing. */
export const bareSteps = async (page: Page, session: CDPSession, counts: readonly number[]): Promise<readonly Paint[]> => {
  const steps: Paint[] = [];
  for (const count of counts) {
    await page.evaluate((nodes) => {
      location.hash = String(nodes);
    }, count);
    steps.push(await timedClick(page, session, 'button'));
  }
  return steps;
};
