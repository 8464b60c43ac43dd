import type { Kind } from './kind.ts';

/** What an address within the site leads to. */
export interface Target {
  readonly to: Extract<Kind, 'page' | 'flow'>;
  readonly id: string;
  /** Without the number sign; undefined where there is none. */
  readonly anchor: string | undefined;
}

/** Where flows live: `/hulp/kosten/`. */
const FLOWS = /^\/hulp\/([^/]+)\/$/;

/** The page or flow of an address; the address of a flow below `/hulp/`, any other of a page. */
export const targetOf = (address: string): Target => {
  const [path = '', anchor] = address.split('#');
  const flow = FLOWS.exec(path)?.[1];
  return flow === undefined ? { to: 'page', id: path, anchor } : { to: 'flow', id: flow, anchor };
};

/** The address of a page or flow. */
export const addressOf = (to: 'page' | 'flow', id: string): string => (to === 'flow' ? `/hulp/${id}/` : id);
