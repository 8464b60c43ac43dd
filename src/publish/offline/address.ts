/** The file that an address leads to: a folder has its page in `index.html`, which a browser does not know without a server. */
const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path);

/**
 * An address of the site as seen from one of its files, so that it works from any folder; undefined where it is no
 * address of the site: elsewhere, or a place on the page.
 * @param file the file that names it, `/hulp/kosten/index.html`
 */
export const relativeAddress = (file: string, address: string): string | undefined => {
  if (!address.startsWith('/') || address.startsWith('//')) return undefined;
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(address) ?? [];
  const up = '../'.repeat(file.split('/').length - 2);
  return `${up === '' ? './' : up}${fileOf(`/${path}`).slice(1)}${rest}`;
};
