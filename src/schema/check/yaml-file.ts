import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Path } from './path.ts';
import { yamlFault, type Fault } from './yaml-fault.ts';

/** A YAML text that was read, with the way back from a value to its line. */
export interface YamlFile {
  /** Undefined when the text could not be read. */
  readonly data: unknown;
  readonly faults: readonly Fault[];
  /** The line of a field, or of the nearest field around it that exists. */
  readonly lineOf: (path: Path, part?: string) => number;
  /** How the value is written in the file. */
  readonly sourceOf: (path: Path) => string | undefined;
}

interface Spot {
  readonly offset: number;
  readonly node: Node | null;
}

const step = (node: Node | null, key: string | number): Spot | undefined => {
  if (isSeq(node)) {
    const item = node.items[Number(key)] as Node | undefined;
    return item?.range ? { offset: item.range[0], node: item } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((candidate) => isScalar(candidate.key) && String(candidate.key.value) === String(key));
  return isScalar(pair?.key) && pair.key.range ? { offset: pair.key.range[0], node: pair.value as Node | null } : undefined;
};

const spotOf = (root: Node | null, path: Path): Spot => {
  let spot: Spot = { offset: root?.range?.[0] ?? 0, node: root };
  for (const key of path) {
    const next = step(spot.node, key);
    if (next === undefined) break;
    spot = next;
  }
  return spot;
};

/** Where a part of a text starts in the source: a text may be spread over several lines there. */
const offsetOfPart = (text: string, { offset, node }: Spot, part: string): number => {
  const [from, to] = node?.range ?? [offset, offset];
  const escaped = part
    .trim()
    .split(/\s+/)
    .map((word) => RegExp.escape(word))
    .join('\\s+');
  const at = text.slice(from, to).search(new RegExp(escaped));
  return at < 0 ? offset : from + at;
};

/**
 * Reads YAML; of several faults of syntax only the first is told, as the rest follow from it.
 * @param firstLine the line of the file at which the text starts
 */
export const readYaml = (text: string, firstLine = 1): YamlFile => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error', uniqueKeys: true });
  const root = document.contents as Node | null;
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line) + firstLine - 1;
  const repeated = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const broken = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY').slice(0, 1);
  const faults = [...broken, ...repeated].map((error) => yamlFault(error, text, lineAt));
  const spot = (path: Path): Spot => spotOf(root, path);
  return {
    data: broken.length > 0 ? undefined : document.toJS(),
    faults,
    lineOf: (path, part) => lineAt(part === undefined ? spot(path).offset : offsetOfPart(text, spot(path), part)),
    sourceOf: (path) => {
      const { node } = spot(path);
      return node?.range ? text.slice(node.range[0], node.range[1]) : undefined;
    },
  };
};
