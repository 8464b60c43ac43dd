import type { Tariffs } from '../rules/cost.ts';
import type { KnownFields } from '../rules/handover.ts';
import type { Renames } from '../link/contract.ts';
import type { Flow } from '../schema/flow.ts';
import type { FlowTexts } from '../schema/flow-texts.ts';
import type { Outcome } from '../schema/page.ts';
import type { Source } from '../schema/reference.ts';

/** A tariff as a flow shows it: what it is called, what it is with both bounds, and where it stands. */
export interface TariffLabel {
  readonly name: string;
  readonly price: string;
  readonly year: string;
  readonly source: string;
}

/** Everything an island of a flow gets from its page; all of it content. */
export interface FlowProps<Kind extends Flow = Flow> {
  readonly flow: Kind;
  readonly flowId: string;
  /** What each flow is called, by id. */
  readonly flowNames: Readonly<Record<string, string>>;
  /** The fields of the flows that this one leads to, by their path. */
  readonly known: Readonly<Record<string, KnownFields>>;
  readonly texts: FlowTexts;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly contacts: Readonly<Record<string, { readonly naam: string; readonly organisatie: string; readonly mail?: string | undefined }>>;
  readonly sources: Readonly<Record<string, Pick<Source, 'titel' | 'kort' | 'jaar' | 'url'>>>;
  readonly tariffs: Tariffs;
  readonly tariffLabels: Readonly<Record<string, TariffLabel>>;
  readonly renames: Renames;
  readonly siteName: string;
  /** The day of this edition of the site, in words. */
  readonly updated: string;
  /** The page that says whom to ask. */
  readonly help: string;
  /** The path that the site stands under, with a slash at the end. */
  readonly base: string;
}
