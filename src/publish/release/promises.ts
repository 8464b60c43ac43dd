/** What a release promises for good: where its pages are, and what its links open. */
export interface Promises {
  /** The address of every page. */
  readonly addresses: readonly string[];
  /** The golden links, as text. */
  readonly links: string;
}

/** The links in the text of the golden links. */
const linksIn = (text: string): readonly string[] => Array.from(text.matchAll(/link:\s*"([^"]+)"/g), ([, link = '']) => link);

/**
 * What an earlier release promised and this one does not keep. A page may have moved; that the links still open what they
 * opened is tested here, as long as they stand among the golden links.
 */
export const broken = (before: Promises, now: Promises, moved: ReadonlyMap<string, string>): readonly string[] => {
  const golden = new Set(linksIn(now.links));
  return [
    ...before.addresses.filter((address) => !now.addresses.includes(address) && !moved.has(address)),
    ...linksIn(before.links).filter((link) => !golden.has(link)),
  ];
};
