import { Parser, StaticConfigLoader, type DOMNode, type HtmlElement } from 'html-validate';
import { htmlOf } from './built-site.ts';

const parser = new Parser(await new StaticConfigLoader().getConfigFor('page.html'));
const parsed = new Map<string, HtmlElement>();

/** The page at an address as a tree of elements. */
export const documentOf = (address: string): HtmlElement => {
  const known = parsed.get(address) ?? parser.parseHtml(htmlOf(address));
  parsed.set(address, known);
  return known;
};

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Text as a browser reads it, with character references replaced. */
export const decoded = (text: string): string =>
  text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });

/** The value of an attribute; empty where it is absent. */
export const attribute = (element: HtmlElement, name: string): string => decoded(element.getAttributeValue(name) ?? '');

/** The text of a node on one line. */
export const textOf = (node: DOMNode): string =>
  decoded(node.textContent)
    .replaceAll(/[ \t\r\n]+/g, ' ')
    .trim();

/** Not for readers, or not part of the page until a script puts it there. */
const UNREAD = new Set(['script', 'style', 'template', 'head']);

const isElement = (node: DOMNode): node is HtmlElement => 'tagName' in node;

/** What stands on a page for readers, a line per piece of text. */
export const readableText = (node: DOMNode): readonly string[] =>
  node.childNodes.flatMap((child) => {
    if (isElement(child)) return UNREAD.has(child.tagName) ? [] : readableText(child);
    const text = textOf(child);
    return text === '' ? [] : [text];
  });

/** The elements of a page that a reader gets, without what waits in templates. */
export const shown = (document: HtmlElement, selector: string): readonly HtmlElement[] =>
  document.querySelectorAll(selector).filter((element) => element.closest('template') === null);
