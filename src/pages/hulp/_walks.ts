import { edition, flows, texts } from '../../components/mdx/content.ts';
import { roleOf } from '../../rules/known.ts';
import { walkOf, type Lead, type Walk, type WalkNode } from '../../rules/walk.ts';
import type { WalkedFlow } from '../../rules/walk-rules.ts';
import { flowPath } from '../../format/href.ts';
import { fill } from '../../format/placeholders.ts';
import type { Flow } from '../../schema/flow.ts';

/** Whether the flow is of a kind that may have pages that links join, for readers without script. */
export const isWalked = (flow: Flow): flow is WalkedFlow => flow.soort === 'toets' || flow.soort === 'wegwijzer';

const known = new WeakMap<Flow, Walk>();

/** The walk through a flow, worked out once for each reading of the content. */
const walkThrough = (flow: WalkedFlow): Walk => {
  const walk = known.get(flow) ?? walkOf(flow);
  known.set(flow, walk);
  return walk;
};

/** The walks of all flows that have one. */
export const walks = async (): Promise<readonly { readonly stroom: string; readonly walk: Walk }[]> =>
  Object.entries(await flows())
    .flatMap(([stroom, flow]) => (isWalked(flow) ? [{ stroom, walk: walkThrough(flow) }] : []))
    .filter(({ walk }) => walk.isWhole);

/** Whether only answers that meet every condition lead to this outcome: on a way where nothing stands out, and nothing else. */
export const isAllMet = (flow: Flow, nodes: readonly WalkNode[], outcome: string): boolean => {
  const leads = nodes.flatMap((node) =>
    node.answers.map(({ id, to }) => ({ node, to, isMet: roleOf(flow, node.field, id) === 'vervuld' })),
  );
  const standsOut = (lead: Lead): boolean =>
    lead.kind === 'outcome' ? lead.id !== outcome : nodes.find(({ key }) => key === lead.key)?.standing !== undefined;
  const here = leads.filter(({ to }) => to.kind === 'outcome' && to.id === outcome);
  const others = leads.filter(({ node, isMet }) => node.standing === undefined && !isMet);
  return (
    here.length > 0 && here.every(({ node, isMet }) => isMet && node.standing === undefined) && others.every(({ to }) => standsOut(to))
  );
};

/** The path of a page of a walk. */
export const leadPath = (stroom: string, lead: Lead): string =>
  lead.kind === 'node' ? `${flowPath(stroom)}stap/${lead.key}/` : `${flowPath(stroom)}uitkomst/${lead.id}/`;

/** The path of the first page of the walk through a flow; undefined for kinds without. */
export const walkStart = async (stroom: string): Promise<string | undefined> => {
  const first = (await walks()).find((walked) => walked.stroom === stroom)?.walk.nodes[0];
  return first && leadPath(stroom, { kind: 'node', key: first.key });
};

/** As much as search engines and links show of a description. */
const DESCRIPTION = 160;

/** What browsers and screen readers still take for a title; the name of the site comes behind it. */
const TITLE = 130;

const cut = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/\s+\S*$/, '')}…`;

/** A description that is not too long: cut at a word where it is. */
export const described = (pattern: string, values: Readonly<Record<string, string>>): string => cut(fill(pattern, values), DESCRIPTION);

/** A title that is not too long with the name of the site behind it: without the name of the flow, or cut at a word, where it is. */
export const titled = async (subject: string, stroom: string): Promise<string> => {
  const [{ site }, { naam }] = [await texts(), await edition()];
  const longest = TITLE - fill(site.titel, { onderwerp: '', site: naam }).length;
  const whole = fill(site.titel, { onderwerp: subject, site: stroom });
  return whole.length <= longest ? whole : cut(subject, longest);
};
