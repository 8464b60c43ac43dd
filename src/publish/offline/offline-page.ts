import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { relativeAddress } from './address.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** A piece of the page that is written anew. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const isElement = (node: Node): node is Element => 'tagName' in node;

const elementsIn = (node: Node): readonly Element[] => {
  const inside = 'childNodes' in node ? node.childNodes : [];
  const waiting = 'content' in node ? [node.content] : [];
  return [...(isElement(node) ? [node] : []), ...[...inside, ...waiting].flatMap(elementsIn)];
};

const attribute = ({ attrs }: Element, name: string): string | undefined => attrs.find((attr) => attr.name === name)?.value;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The places of an attribute in the text of the page. */
const placeOf = (element: Element, name: string): { readonly from: number; readonly to: number } => {
  const { startOffset, endOffset } = element.sourceCodeLocation?.attrs?.[name] ?? {};
  if (startOffset === undefined || endOffset === undefined) throw new Error(`<${element.tagName}> has no ${name} in the text.`);
  return { from: startOffset, to: endOffset };
};

/** Addresses that are followed or fetched. The canonical one says where the page is at home, also in a copy. */
const addressEdits = (element: Element, file: string): readonly Edit[] => {
  if (attribute(element, 'rel') === 'canonical') return [];
  return ['href', 'src'].flatMap((name) => {
    const relative = relativeAddress(file, attribute(element, name) ?? '');
    return relative === undefined ? [] : [{ ...placeOf(element, name), text: `${name}="${escaped(relative)}"` }];
  });
};

/** Browsers load no modules from a folder: the script is a classic one, which also waits for the page. */
const scriptEdits = (element: Element, file: string): readonly Edit[] => {
  if (element.tagName !== 'script' || attribute(element, 'type') !== 'module') return [];
  if (attribute(element, 'src') === undefined) throw new Error(`${file} has a module in the page, which no browser runs from a folder.`);
  return [{ ...placeOf(element, 'type'), text: 'defer' }];
};

/** Every address of the site in a piece of JSON, names included: what they name must stay the same. */
const localJson = (value: unknown, local: (text: string) => string): unknown => {
  if (typeof value === 'string') return local(value);
  if (Array.isArray(value)) return value.map((item) => localJson(item, local));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [local(key), localJson(item, local)]));
};

const jsonEdits = (element: Element, file: string, isFile: (address: string) => boolean): readonly Edit[] => {
  if (element.tagName !== 'script' || attribute(element, 'type') !== 'application/json') return [];
  const [text] = element.childNodes;
  const { startOffset, endOffset } = text?.sourceCodeLocation ?? {};
  if (text === undefined || !('value' in text) || startOffset === undefined || endOffset === undefined) return [];
  const local = (string: string): string => (isFile(string) ? (relativeAddress(file, string) ?? string) : string);
  const written = JSON.stringify(localJson(JSON.parse(text.value), local)).replaceAll('<', String.raw`\u003c`);
  return [{ from: startOffset, to: endOffset, text: written }];
};

/**
 * A page that works from a folder, without a server: addresses as seen from the page, classic scripts.
 * @param file where the page stands, `/hulp/kosten/index.html`
 * @param isFile whether an address leads to a file of the site
 */
export const offlinePage = (html: string, file: string, isFile: (address: string) => boolean): string => {
  const edits = elementsIn(parse(html, { sourceCodeLocationInfo: true })).flatMap((element) => [
    ...addressEdits(element, file),
    ...scriptEdits(element, file),
    ...jsonEdits(element, file, isFile),
  ]);
  return [...edits]
    .sort((one, other) => other.from - one.from)
    .reduce((text, { from, to, text: written }) => text.slice(0, from) + written + text.slice(to), html);
};
