import { h, hydrate } from 'preact';
import type { Flow } from '../../schema/flow.ts';
import type { FlowKind } from '../flow-kind.ts';
import type { FlowProps } from '../flow-props.ts';
import { FlowShell } from '../shell/FlowShell.tsx';
import { loadedFields } from './loaded-fields.ts';

/**
 * Brings the flow on the page to life: the view was rendered on the server, what it needs stands beside it as JSON.
 * This takes the place of the runtime of Astro islands, which would cost a tenth of what a flow may load.
 */
export const startFlow = <Kind extends Flow>(kind: FlowKind<Kind>): void => {
  const frame = document.getElementById('stroom');
  const content = document.getElementById('stroom-inhoud')?.textContent;
  if (frame === null || content === undefined || content === null) return;
  hydrate(h(FlowShell<Kind>, { ...(JSON.parse(content) as FlowProps<Kind>), kind, fieldViews: loadedFields }), frame);
};
