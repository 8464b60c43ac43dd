import type { Flow } from '../../schema/flow.ts';

/** The ids of the facts and tariffs that a text shows. */
export interface Citations {
  readonly facts: readonly string[];
  readonly tariffs: readonly string[];
}

const captured = (text: string, pattern: RegExp): string[] => Array.from(text.matchAll(pattern), ([, id = '']) => id);

/** What a text in MDX or YAML cites: `<Feit id="…" />`, `<Tarief id="…" />`, `{feit:…}` and `{tarief:…}`. */
export const citedIn = (text: string): Citations => ({
  facts: captured(text, /(?:<Feit\s[^>]*?id="|\{feit:)([a-z0-9-]+)/g),
  tariffs: captured(text, /(?:<Tarief\s[^>]*?id="|\{tarief:)([a-z0-9-]+)/g),
});

/** Citations put together, each id once, in the order of their first appearance. */
export const together = (...all: readonly Citations[]): Citations => ({
  facts: [...new Set(all.flatMap(({ facts }) => facts))],
  tariffs: [...new Set(all.flatMap(({ tariffs }) => tariffs))],
});

/** What the lists of a page are made from, each with what it cites. */
export interface Lists {
  readonly flows: Readonly<Record<string, Flow>>;
  readonly terms: object;
  readonly tariffs: object;
}

const inFlows = (body: string, { flows }: Lists): Citations[] =>
  captured(body, /<(?:Stappen|Voorwaarden)\s[^>]*?stroom="([a-z0-9-]+)/g).map((id) => citedIn(JSON.stringify(flows[id] ?? '')));

/** What a page cites: in its front matter, in its text, and in the lists that it shows. */
export const citedOn = (body: string, front: { feiten?: readonly string[] | undefined }, lists: Lists): Citations =>
  together(
    { facts: front.feiten ?? [], tariffs: body.includes('<Tarieven />') ? Object.keys(lists.tariffs) : [] },
    citedIn(JSON.stringify(front)),
    citedIn(body),
    citedIn(body.includes('<Begrippen />') ? JSON.stringify(lists.terms) : ''),
    ...inFlows(body, lists),
  );
