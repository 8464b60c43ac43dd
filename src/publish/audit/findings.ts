import type { Accepted } from './accepted.ts';

/** A known fault of a package, as `npm audit --json` tells it. */
interface Advisory {
  readonly name: string;
  readonly title: string;
  readonly url: string;
  readonly severity: string;
  readonly range: string;
}

/** What `npm audit --json` prints; a service that does not answer leaves `message`. */
export interface Report {
  readonly message?: string;
  readonly vulnerabilities?: Readonly<Record<string, { readonly via: readonly (string | Advisory)[] }>>;
}

export interface Findings {
  /** Why nothing could be found out; undefined where a service answered. */
  readonly silent: string | undefined;
  /** Faults of what readers get, which nobody judged. */
  readonly open: readonly Advisory[];
  /** Faults of what readers get that were judged, with the reason. */
  readonly judged: readonly (Advisory & { readonly because: string })[];
  /** Faults of what the site is built with. */
  readonly tools: readonly Advisory[];
  /** Judgements about faults that are not there any more. */
  readonly stale: readonly Accepted[];
}

const numberOf = ({ url }: Advisory): string => url.split('/').at(-1) ?? url;

/**
 * Puts what is known of a tree of packages in order of what it means for readers.
 * @param shipped the names of the packages of which something is on the site
 * @param day the day of the audit, 2026-11-22
 */
export const findings = (report: Report, shipped: readonly string[], accepted: readonly Accepted[], day: string): Findings => {
  const { message, vulnerabilities } = report;
  if (vulnerabilities === undefined) {
    return { silent: message ?? 'no answer', open: [], judged: [], tools: [], stale: [] };
  }
  const all = Object.values(vulnerabilities).flatMap(({ via }) => via.filter((one) => typeof one !== 'string'));
  const judgement = (fault: Advisory): Accepted | undefined =>
    accepted.find(({ advisory, until }) => advisory === numberOf(fault) && until >= day);
  const ours = all.filter(({ name }) => shipped.includes(name));
  return {
    silent: undefined,
    open: ours.filter((fault) => judgement(fault) === undefined),
    judged: ours.flatMap((fault) => {
      const because = judgement(fault)?.because;
      return because === undefined ? [] : [{ ...fault, because }];
    }),
    tools: all.filter(({ name }) => !shipped.includes(name)),
    stale: accepted.filter(({ advisory }) => !all.some((fault) => numberOf(fault) === advisory)),
  };
};

const line = ({ name, range, severity, title, url }: Advisory): string => `  ${name} ${range}  ${severity}: ${title}\n    ${url}`;

const part = (heading: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [heading, ...lines, '']);

/** The findings for who keeps the site, in Dutch. */
export const told = ({ silent, open, judged, tools, stale }: Findings, shipped: number): string => {
  if (silent !== undefined)
    return `Er is niets nagegaan: hier antwoordt geen dienst met bekende fouten (${silent}).\nHerhaal dit op een machine waar npm die dienst bereikt.`;
  return [
    ...part('Fouten in wat lezers krijgen:', open.map(line)),
    ...part(
      'Fouten die hier geen kwaad kunnen:',
      judged.map((fault) => `${line(fault)}\n    ${fault.because}`),
    ),
    ...part('Fouten in het gereedschap. Lezers merken daar niets van:', tools.map(line)),
    ...part(
      'Redenen die weg kunnen uit src/publish/audit/accepted.ts:',
      stale.map(({ advisory }) => `  ${advisory}`),
    ),
    open.length === 0
      ? `Van de ${shipped} pakketten op de site is geen fout bekend die nog beoordeeld moet worden.`
      : 'Werk deze pakketten bij. Kan dat niet? Schrijf dan in src/publish/audit/accepted.ts waarom het hier geen kwaad kan.',
  ].join('\n');
};
