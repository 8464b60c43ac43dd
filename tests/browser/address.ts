import { flowPath } from '../../src/format/href.ts';

/** Under the base of the site, so without the slash in front. */
export const relative = (address: string): string => `.${address}`;

/** The page of a flow, in the state of a fragment. */
export const flowAddress = (flow: string, fragment = ''): string => `${relative(flowPath(flow))}${fragment}`;
