import type { Edition } from '../schema/reference.ts';
import type { Texts } from '../schema/texts.ts';

/** A link of a menu, with its address under the base of the site. */
export interface NavLink {
  readonly href: string;
  readonly label: string;
  /** `page` for the page itself, `true` for the section that it is in. */
  readonly current: 'page' | 'true' | undefined;
}

/** A flow: its name in the menu, and what it answers. */
export interface ToolLink extends NavLink {
  readonly title: string;
}

/** A part of the site and its pages. */
export interface Section {
  readonly title: string;
  readonly links: readonly NavLink[];
}

/** Who looks after a page, and the days of its last and next check. */
export interface Upkeep {
  readonly owner: { readonly naam: string; readonly mail?: string | undefined };
  readonly checked: string;
  readonly next: string;
  /** The last change that is told of it. */
  readonly changed: { readonly day: string; readonly href: string } | undefined;
  /** Whether the day of the next check had passed when the site was built. */
  readonly isOverdue: boolean;
}

/** What stands in the place of the sign of the site, with its addresses and its size in pixels. */
export interface Logo {
  readonly src: string;
  /** For a dark page. */
  readonly dark: string | undefined;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** All that stands around a page. */
export interface Frame {
  readonly home: string;
  /** The full address of the page. */
  readonly url: string;
  /** What is shown with a shared link to the page: the picture of its section, and that in words. */
  readonly picture: { readonly url: string; readonly alt: string };
  readonly edition: Edition;
  /** Absent where the site has the sign that the program brings. */
  readonly logo: Logo | undefined;
  readonly texts: Texts;
  /** The first and the last year of the sources. */
  readonly years: { readonly van: number; readonly tot: number };
  readonly menu: readonly NavLink[];
  readonly tools: readonly ToolLink[];
  readonly search: NavLink;
  readonly siteMap: NavLink;
  readonly crumbs: readonly NavLink[];
  readonly section: Section | undefined;
  readonly footer: readonly NavLink[];
  /** Other editions of the same guide. */
  readonly sisters: readonly NavLink[];
  readonly upkeep: Upkeep;
}
