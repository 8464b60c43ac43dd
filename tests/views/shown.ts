import { h, type ComponentType } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** The markup of a view as the server makes it. */
export const markupOf = <Props extends object>(view: ComponentType<Props>, props: Props): string => {
  // An outcome tells its own address, which only a browser has.
  Object.assign(globalThis, { location: { href: 'https://voorbeeld.nl/#v=1' } });
  return renderToString(h(view, props));
};

/** What a reader reads in it, on one line. */
export const readIn = (markup: string): string =>
  markup
    .replaceAll(/<\/(?:p|li|h\d|td|th|tr|dt|dd|caption|legend|label|summary)>/g, ' | ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
