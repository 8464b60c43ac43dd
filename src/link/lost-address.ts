import { decode } from './mend.ts';

/** The parts of an address that no page has. */
export interface LostAddress {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** Folders of lower-case names, as the pages of this site stand in; a name before `=` is the first pair of a fragment. */
const FOLDERS = /^(?:\/+[a-z0-9-]+(?![a-z0-9-]*[=.]))*\/*/;

/**
 * Where an address may have led before it was damaged: a `#` or `?` that was encoded, capitals, what a text glued on.
 * The part behind the path goes along as it came; the page that it opens mends and tells it. Undefined where nothing
 * else than this address can be meant.
 * @param base the path that the site stands under, with a slash at the end
 */
export const foundAddress = ({ pathname, search, hash }: LostAddress, base: string): string | undefined => {
  const text = decode(pathname);
  const inSite = text.slice(base.length - 1).toLowerCase();
  const [folders = ''] = FOLDERS.exec(inSite) ?? [];
  const path = `${base.slice(0, -1)}${folders.replaceAll(/\/+/g, '/').replace(/\/?$/, '/')}`;
  const rest = text.slice(base.length - 1 + folders.length);
  const state = /[=&]/.test(rest) ? `#%23${rest.replace(/^[#?!/]+/, '')}${search}${hash.replace('#', '&')}` : `${search}${hash}`;
  // Another name than that of a page, as of a file: nothing that was glued on.
  if (!state.startsWith('#%23') && /[a-z0-9]/i.test(rest)) return undefined;
  return path === pathname || text.slice(0, base.length).toLowerCase() !== base.toLowerCase() ? undefined : `${path}${state}`;
};
