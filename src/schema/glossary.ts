/** A part of the glossary: the terms from one first letter up to and including another; without letters all of them. */
export interface Part {
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
}

const firstLetter = (term: string): string => (/[a-z]/i.exec(term.normalize('NFD'))?.[0] ?? 'a').toLowerCase();

/** Whether a term stands in a part of the glossary, by its first letter; accents, capitals and quotes do not count. */
export const isInPart = (term: string, { van = 'a', tot = 'z' }: Part): boolean => firstLetter(term) >= van && firstLetter(term) <= tot;

/** The part that a text in MDX shows: `<Begrippen tot="m" />` runs up to and including m; nothing without the component. */
export const partIn = (body: string): Part | undefined => {
  const attributes = /<Begrippen\b([^>]*)\/>/.exec(body)?.[1];
  const letter = (name: string): string | undefined => new RegExp(`\\b${name}="([a-z])"`).exec(attributes ?? '')?.[1];
  return attributes === undefined ? undefined : { van: letter('van'), tot: letter('tot') };
};
