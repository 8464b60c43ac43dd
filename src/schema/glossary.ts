/** A part of the glossary: the terms from one first letter up to and including another; without letters all of them. */
export interface Part {
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
}

const firstLetter = (term: string): string => (/[a-z]/i.exec(term.normalize('NFD'))?.[0] ?? 'a').toLowerCase();

/** Whether a term stands in a part of the glossary, by its first letter; accents, capitals and quotes do not count. */
export const isInPart = (term: string, { van = 'a', tot = 'z' }: Part): boolean => firstLetter(term) >= van && firstLetter(term) <= tot;

/** A text in MDX as a tree, as far as the glossary looks at it. */
interface Tree {
  readonly components: readonly { readonly name: string; readonly attributes: ReadonlyMap<string, string | true | undefined> }[];
}

/** The part that a text in MDX shows: `<Begrippen tot="m" />` runs up to and including m; nothing without the component. */
export const partIn = (tree: Tree | undefined): Part | undefined => {
  const shown = tree?.components.find(({ name }) => name === 'Begrippen');
  const letter = (name: string): string | undefined => {
    const value = shown?.attributes.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  return shown && { van: letter('van'), tot: letter('tot') };
};
