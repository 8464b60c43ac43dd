/** Headers of an answer, by name. */
export type Headers = Readonly<Record<string, string>>;

/** A header that is not the same everywhere. */
export interface Varying {
  readonly name: string;
  readonly usual: string;
  /** Where it has another value: a file, or a place that ends with a slash and holds all below it. No two overlap. */
  readonly others: ReadonlyMap<string, string>;
}

/** What a host must know of the site that was built; each writer says the same in the words of one host. */
export interface HostRules {
  /** The path that the site was built for, with a slash at both ends. */
  readonly base: string;
  /** Every file, as an address without the base: `/zoeken/index.html`. */
  readonly files: readonly string[];
  /** On every answer, whatever its status. */
  readonly everywhere: Headers;
  /** On every answer too, but with a value that depends on the file; the policy is one of them. */
  readonly varying: readonly Varying[];
  /** The media type of each extension on the site, with the encoding of text. */
  readonly types: Headers;
  /** Old addresses of pages, and where they are now; both start and end with a slash. */
  readonly moved: ReadonlyMap<string, string>;
}

/** The page for addresses without a page. */
export const NOT_FOUND = '/404.html';

/** The address of the page in a file: `/zoeken/` for `/zoeken/index.html`. */
export const addressOf = (file: string): string => file.replace(/\/index\.html$/, '/');

const isAt = (file: string, place: string): boolean => (place.endsWith('/') ? file.startsWith(place) : file === place);

/** The value that a varying header has for a file. */
export const valueFor = ({ usual, others }: Varying, file: string): string => {
  const [, value] = [...others].find(([place]) => isAt(file, place)) ?? [];
  return value ?? usual;
};

/** Text for a regular expression of any host, with every character escaped that means something there. */
export const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
