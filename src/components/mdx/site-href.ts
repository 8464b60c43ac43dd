import { href } from '../../format/href.ts';

/** The address of a path of the site, under the base that it is built for. */
export const siteHref = (path: string): string => href(import.meta.env.BASE_URL, path);
