import { mdxToMdast, type MdastNode } from 'satteri';
import { isSentence } from './sentences.ts';

/** What stands for a figure in a text, by `feit:<id>` and `tarief:<id>`. */
export type Figures = Readonly<Record<string, string>>;

/** Parts of a text that are read otherwise than as running text. */
const APART: readonly string[] = ['heading', 'table', 'code', 'yaml'];

const childrenOf = (node: MdastNode): readonly MdastNode[] => ('children' in node ? node.children : []);

const figureOf = (node: MdastNode, figures: Figures): string | undefined => {
  if (node.type !== 'mdxJsxTextElement') return undefined;
  const id = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')?.value;
  return figures[`${String(node.name).toLowerCase()}:${String(id)}`];
};

const inline = (node: MdastNode, figures: Figures): string =>
  node.type === 'text' || node.type === 'inlineCode' ? node.value : (figureOf(node, figures) ?? textOf(childrenOf(node), figures));

const textOf = (nodes: readonly MdastNode[], figures: Figures): string => nodes.map((node) => inline(node, figures)).join('');

/** The words in bold with which a paragraph opens are its label where they end as a sentence. */
const withoutLabel = (nodes: readonly MdastNode[], figures: Figures): readonly MdastNode[] => {
  const [first] = nodes;
  return first?.type === 'strong' && /[.:?!]$/.test(inline(first, figures)) ? nodes.slice(1) : nodes;
};

const below = (node: MdastNode, figures: Figures, inList: boolean): readonly string[] => {
  if (APART.includes(node.type)) return [];
  if (node.type !== 'paragraph') return childrenOf(node).flatMap((child) => below(child, figures, inList || node.type === 'listItem'));
  const text = textOf(withoutLabel(node.children, figures), figures).replaceAll(/\s+/g, ' ').trim();
  const isRead = text !== '' && (!inList || (isSentence(text) && !/^\p{Ll}/u.test(text)));
  return isRead ? [text] : [];
};

/**
 * The paragraphs of an MDX text, figures filled in. Left out: headings, tables, labels in bold, and parts of a list that are
 * no sentence of their own, such as names.
 */
export const paragraphsIn = (mdx: string, figures: Figures): readonly string[] => below(mdxToMdast(mdx), figures, false);
