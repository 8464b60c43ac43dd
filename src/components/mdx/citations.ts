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

const shown = { Stappen: 'vragen', Voorwaarden: 'voorwaarden' } as const;

const listCited = (body: string, name: keyof typeof shown, flows: Readonly<Record<string, Flow>>): Citations =>
  together(
    ...captured(body, new RegExp(`<${name}\\s[^>]*?stroom="([a-z0-9-]+)`, 'g')).map((id) => {
      const flow: object = flows[id] ?? {};
      return citedIn(JSON.stringify(flow[shown[name] as keyof typeof flow] ?? ''));
    }),
  );

/** What a page cites: in its front matter, in its text, and in the lists that it shows. */
export const citedOn = (
  body: string,
  front: object & { feiten?: readonly string[] | undefined },
  flows: Readonly<Record<string, Flow>>,
  allTariffs: readonly string[],
): Citations =>
  together(
    { facts: front.feiten ?? [], tariffs: body.includes('<Tarieven />') ? allTariffs : [] },
    citedIn(JSON.stringify(front)),
    citedIn(body),
    listCited(body, 'Stappen', flows),
    listCited(body, 'Voorwaarden', flows),
  );
