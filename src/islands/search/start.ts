import { h, hydrate } from 'preact';
import { SearchShell } from './SearchShell.tsx';
import type { SearchProps } from './search-props.ts';

const frame = document.getElementById('zoeken');
const props = document.getElementById('zoeken-inhoud')?.textContent;
if (frame !== null && props !== undefined && props !== null) {
  hydrate(h(SearchShell, JSON.parse(props) as SearchProps), frame);
  // Also after it was said that scripts do not run: some come late.
  Object.assign(document.documentElement.dataset, { flow: 'ready', script: 'on' });
}
