/**
 * The address of a path of the site under its base: `/` or `/gids/`, with or without the slash at the end.
 * An address elsewhere (`https:`, `mailto:`) and a place on the page itself (`#`) stay as they are.
 */
export const href = (base: string, path: string): string => (path.startsWith('/') ? base.replace(/\/$/, '') + path : path);

/** The path of the page that an address leads to, without the place on it: /gids/ for /gids/#kosten. */
export const pageOf = (address: string): string => address.replace(/#.*/, '');

/** The path of the page with all flows; each has its page below it. */
export const FLOWS_PATH = '/hulp/';

/** The path of the page with an example of every component. */
export const STYLE_PATH = '/stijl/';

/** The path of the page of a flow. */
export const flowPath = (id: string): string => `${FLOWS_PATH}${id}/`;

/** The path of the explanation of a flow: all questions, rules, outcomes and sources. */
export const explanationPath = (id: string): string => `${flowPath(id)}uitleg/`;

/** The path of the rules of a flow as decision tables. */
export const dmnPath = (id: string): string => `${flowPath(id)}regels.dmn`;

/** The path of the page to search on. */
export const SEARCH_PATH = '/zoeken/';

/** The path of the page that lists all pages. */
export const SITEMAP_PATH = '/sitemap/';

/** The path of the empty form of a flow. */
export const formPath = (id: string): string => `${flowPath(id)}formulier/`;

/** The path of the register of facts, of its page for one document, or of one entry on that page. */
export const registerPath = (source?: string, id?: string): string =>
  `/feiten/${source === undefined ? '' : `${source}/`}${id === undefined ? '' : `#${id}`}`;

/** The path of the Atom feed of what changed on the site. */
export const FEED_PATH = '/wijzigingen.xml';

/** The path of a drawing of the content, such as a logo. */
export const drawingPath = (name: string): string => `/beeld/${name}`;

/** The path of the picture that is shown with a shared link to a section of the menu. */
export const sharePicturePath = (section: string): string =>
  `/deelbeeld/${section
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')}.png`;
