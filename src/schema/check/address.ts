import type { Kind } from './kind.ts';

/** What an address within the site leads to. */
export interface Target {
  readonly to: Extract<Kind, 'page' | 'flow' | 'source' | 'texts'>;
  readonly id: string;
  /** Without the number sign; undefined where there is none. */
  readonly anchor: string | undefined;
}

/** Where flows live: `/hulp/kosten/`. */
const FLOWS = /^\/hulp\/([^/]+)\/$/;

/** Where the facts are listed, all together or those of one document: `/feiten/`, `/feiten/handreiking-2016/`. */
const REGISTER = /^\/feiten\/(?:([^/]+)\/)?$/;

/** Pages that are made from all content: they have no content of their own but their words. */
const LISTS = ['/hulp/', '/zoeken/', '/sitemap/'];

/** The page that an address leads to, without the place on it. */
export const pageOf = (address: string): string => address.split('#')[0] ?? '';

/**
 * What is shown at an address: a flow below `/hulp/`, the facts of a document below `/feiten/`, elsewhere a page.
 * The list of all facts has no content of its own but its words.
 */
export const targetOf = (address: string): Target => {
  const [path = '', anchor] = address.split('#');
  const flow = FLOWS.exec(path)?.[1];
  if (flow !== undefined) return { to: 'flow', id: flow, anchor };
  if (LISTS.includes(path)) return { to: 'texts', id: 'teksten', anchor };
  const register = REGISTER.exec(path);
  if (register === null) return { to: 'page', id: path, anchor };
  return register[1] === undefined ? { to: 'texts', id: 'teksten', anchor } : { to: 'source', id: register[1], anchor };
};

/** The address of a page or flow. */
export const addressOf = (to: 'page' | 'flow', id: string): string => (to === 'flow' ? `/hulp/${id}/` : id);
