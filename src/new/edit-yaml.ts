import { isMap, isSeq, parseDocument, type Document } from 'yaml';

const KEEPING = { lineWidth: 0, flowCollectionPadding: true } as const;

const asText = (document: Document): string => document.toString(KEEPING);

/** A YAML text with an entry added at the end; comments and order stay as they are. */
export const withEntry = (text: string, key: string, value: unknown): string => {
  const document = parseDocument(text);
  document.set(key, document.createNode(value));
  return asText(document);
};

/** A YAML text with a value added to the list at a path; the list is made where there is none. */
export const withItem = (text: string, path: readonly (string | number)[], value: unknown, first = false): string => {
  const document = parseDocument(text);
  const list = document.getIn(path);
  if (!isSeq(list)) document.setIn(path, document.createNode([value]));
  else if (first) list.items.unshift(document.createNode(value));
  else list.items.push(document.createNode(value));
  return asText(document);
};

/** The place of a part of a list, by one of its fields; -1 where there is none. */
export const placeOf = (text: string, list: string, field: string, value: string): number => {
  const parts = parseDocument(text).get(list);
  return isSeq(parts) ? parts.items.findIndex((part) => isMap(part) && part.get(field) === value) : -1;
};

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/;

/** A text in MDX of which the fields above it are changed. */
export const withFields = (mdx: string, change: (yaml: string) => string): string =>
  mdx.replace(FRONT_MATTER, (_, fields: string) => `---\n${change(`${fields}\n`).trimEnd()}\n---\n`);
