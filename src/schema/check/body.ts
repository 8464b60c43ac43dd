import { mdxToMdast, type MdastNode } from 'satteri';
import { bodyFault } from './body-fault.ts';
import type { Fault } from './yaml-fault.ts';

/** A component in a text, such as `<Feit id="handreiking-102" />`. */
export interface Component {
  readonly name: string;
  /** `true` for an attribute without value, undefined for one in braces. */
  readonly attributes: ReadonlyMap<string, string | true | undefined>;
  readonly isEmpty: boolean;
  readonly line: number;
}

export interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly line: number;
}

/** A stretch of words, or the address of a link, and the line it starts on. */
export interface Stretch {
  readonly text: string;
  readonly line: number;
}

/** What is in a text that a check looks at. */
export interface Body {
  readonly components: readonly Component[];
  readonly headings: readonly Heading[];
  readonly links: readonly Stretch[];
  readonly words: readonly Stretch[];
  /** Code: imports, exports and braces. */
  readonly code: readonly Stretch[];
}

const lineOf = (node: MdastNode): number => node.position?.start.line ?? 1;

const childrenOf = (node: MdastNode): readonly MdastNode[] => ('children' in node ? node.children : []);

const all = (node: MdastNode): readonly MdastNode[] => [node, ...childrenOf(node).flatMap(all)];

const textOf = (node: MdastNode): string =>
  all(node)
    .map((part) => (part.type === 'text' || part.type === 'inlineCode' ? part.value : ''))
    .join('');

const componentOf = (node: MdastNode): readonly Component[] => {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  const attributes = node.attributes.map((attribute): [string, string | true | undefined] => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return ['{…}', undefined];
    if (attribute.value === null || attribute.value === undefined) return [attribute.name, true];
    return [attribute.name, typeof attribute.value === 'string' ? attribute.value : undefined];
  });
  return [{ name: node.name ?? '', attributes: new Map(attributes), isEmpty: childrenOf(node).length === 0, line: lineOf(node) }];
};

const wordsOf = (node: MdastNode): readonly Stretch[] => {
  const told = node.type === 'text' ? [node.value] : node.type === 'image' ? [node.alt] : node.type === 'link' ? [node.title] : [];
  const titles = componentOf(node).flatMap(({ attributes }) =>
    [...attributes].filter(([name]) => name === 'titel').map(([, value]) => value),
  );
  return [...told, ...titles].filter((text) => typeof text === 'string').map((text) => ({ text, line: lineOf(node) }));
};

const linkOf = (node: MdastNode): readonly Stretch[] =>
  node.type === 'link' || node.type === 'definition' ? [{ text: node.url, line: lineOf(node) }] : [];

const headingOf = (node: MdastNode): readonly Heading[] =>
  node.type === 'heading' ? [{ depth: node.depth, text: textOf(node), line: lineOf(node) }] : [];

const codeOf = (node: MdastNode): readonly Stretch[] =>
  node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression'
    ? [{ text: node.value, line: lineOf(node) }]
    : [];

/** Reads the text of an MDX file (front matter included, for its lines); a fault of syntax ends the reading. */
export const readBody = (source: string): { readonly body: Body } | { readonly fault: Fault } => {
  try {
    const nodes = all(mdxToMdast(source));
    return {
      body: {
        components: nodes.flatMap(componentOf),
        headings: nodes.flatMap(headingOf),
        links: nodes.flatMap(linkOf),
        words: nodes.flatMap(wordsOf),
        code: nodes.flatMap(codeOf),
      },
    };
  } catch (error) {
    return { fault: bodyFault(error instanceof Error ? error.message : String(error), source) };
  }
};
