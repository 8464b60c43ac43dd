import { createRequire } from 'node:module';

/** A part of an XML document: an element, or the text in one. */
export interface XmlNode {
  readonly name?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly elements?: readonly XmlNode[];
  readonly text?: string;
  readonly cdata?: string;
}

/** The reader of XML that the maker of the feed brings along; it stops at XML that is not well-formed. */
export const { xml2js } = createRequire(createRequire(import.meta.url).resolve('feed'))('xml-js') as { xml2js: (xml: string) => XmlNode };
