/** A page in the list of all pages, with the pages below it. */
export interface SiteEntry {
  readonly href: string;
  readonly title: string;
  /** The address of the empty form of a flow. */
  readonly form?: string;
  readonly below: readonly SiteEntry[];
}

/** A part of the site and its pages. */
export interface SitePart {
  readonly title: string;
  readonly entries: readonly SiteEntry[];
}
