import type { Answers } from './answers.ts';
import { rulesOf, type WalkedFlow, type WalkRules } from './walk-rules.ts';
import type { AskedField } from './walk-several.ts';

/** Where an answer leads: on to a node, or to an outcome. */
export type Lead = { readonly kind: 'node'; readonly key: string } | { readonly kind: 'outcome'; readonly id: string };

/** The fewest and the most steps, over all ways. */
export interface Steps {
  readonly fewest: number;
  readonly most: number;
}

/** A field to answer, for all answers so far that have the same future. */
export interface WalkNode {
  /** Unique and readable: the id of the field, and where they matter what the answers so far point to. */
  readonly key: string;
  readonly question: string;
  /** The id of the question, of a row of a list, or of one of several answers behind a point. */
  readonly field: string;
  /** The outcome that the answers so far point to; undefined where nothing stands out yet. */
  readonly standing: string | undefined;
  /** The outcome that no further answer can change. */
  readonly settled: string | undefined;
  readonly answers: readonly { readonly id: string; readonly to: Lead }[];
  /** How many fields come before this one. */
  readonly before: Steps;
  /** How many fields are still to answer, this one included. */
  readonly left: Steps;
}

/** A flow as pages that links join: the nodes, the first one first, and the outcomes that they lead to. */
export interface Walk {
  /** Whether the flow can be walked: every question by links, and on no more pages than a reader finds the way on. */
  readonly isWhole: boolean;
  readonly nodes: readonly WalkNode[];
  readonly outcomes: readonly string[];
}

/** A walk of more pages is none: no reader finds the way, and the build would take too long. */
const MOST_NODES = 200;

/** As many states may be looked at to find these pages. */
const MOST_STATES = 20_000;

type Draft = Omit<WalkNode, 'before' | 'left'>;

/** Where the answers point to: the verdict if all that follows leaves things as they stand. */
const outlook = (rules: WalkRules, answers: Answers): string => {
  const field = rules.next(answers);
  if (field === undefined) return rules.verdict(answers);
  return outlook(rules, { ...answers, [field.id]: rules.neutral(field) });
};

const settledBy = (leads: readonly Lead[], drafts: ReadonlyMap<string, Draft>): string | undefined => {
  const verdicts = new Set(leads.map((lead) => (lead.kind === 'outcome' ? lead.id : drafts.get(lead.key)?.settled)));
  return verdicts.size === 1 ? [...verdicts][0] : undefined;
};

/**
 * The nodes by key, each after those that it leads to. Answers are followed once per memory; equal futures become one
 * node. Undefined where there are too many.
 */
const draftsOf = (rules: WalkRules): ReadonlyMap<string, Draft> | undefined => {
  const drafts = new Map<string, Draft>();
  const known = new Map<string, Lead>();

  const keyFor = (field: AskedField, standing: string | undefined): string => {
    const id = field.id.replace('.', '-');
    const plain = standing === undefined ? id : `${id}-${standing}`;
    const taken = (key: string): boolean => drafts.has(key);
    let key = plain;
    for (let number = 2; taken(key); number += 1) key = `${plain}-${number}`;
    return key;
  };

  const isTooLong = (): boolean => drafts.size > MOST_NODES || known.size > MOST_STATES;

  const visit = (answers: Answers): Lead => {
    if (isTooLong()) return { kind: 'outcome', id: '' };
    const field = rules.next(answers);
    if (field === undefined) return { kind: 'outcome', id: rules.verdict(answers) };
    const memory = JSON.stringify([field.id, rules.memory(answers)]);
    const lead = known.get(memory) ?? join(field, answers);
    known.set(memory, lead);
    return lead;
  };

  const join = (field: AskedField, given: Answers): Lead => {
    const answers = field.options.map((id) => ({ id, to: visit({ ...given, [field.id]: id }) }));
    const future = JSON.stringify([field.id, answers]);
    const same = known.get(future);
    if (same !== undefined) return same;
    const pointed = outlook(rules, given);
    const standing = Object.keys(given).length > 0 && rules.tells(pointed) ? pointed : undefined;
    const key = keyFor(field, standing);
    const settled = settledBy(
      answers.map(({ to }) => to),
      drafts,
    );
    drafts.set(key, { key, question: field.question, field: field.id, standing, settled, answers });
    const lead: Lead = { kind: 'node', key };
    known.set(future, lead);
    return lead;
  };

  visit({});
  return isTooLong() ? undefined : drafts;
};

const NONE: Steps = { fewest: 0, most: 0 };

const further = (ways: readonly Steps[]): Steps =>
  ways.length === 0
    ? NONE
    : { fewest: Math.min(...ways.map(({ fewest }) => fewest)) + 1, most: Math.max(...ways.map(({ most }) => most)) + 1 };

/** A number is nothing to choose by a link: a question for one must be answered on the page of the flow or on paper. */
const isAskedByLinks = ({ vragen }: WalkedFlow): boolean =>
  vragen.every(({ soort, vrijblijvend }) => soort !== 'getallen' || vrijblijvend === true);

/** The walk through a flow: each state that can still matter once, so that a reader answers by following links. */
export const walkOf = (flow: WalkedFlow): Walk => {
  const drafts = isAskedByLinks(flow) ? draftsOf(rulesOf(flow)) : undefined;
  if (drafts === undefined) return { isWhole: false, nodes: [], outcomes: [] };
  const left = new Map<string, Steps>();
  for (const { key, answers } of drafts.values()) {
    left.set(key, further(answers.map(({ to }) => (to.kind === 'node' ? (left.get(to.key) ?? NONE) : NONE))));
  }
  const before = new Map<string, Steps>();
  const inOrder = [...drafts.values()].reverse();
  for (const { key } of inOrder) {
    const from = inOrder.filter(({ answers }) => answers.some(({ to }) => to.kind === 'node' && to.key === key));
    before.set(key, further(from.map((node) => before.get(node.key) ?? NONE)));
  }
  const leads = inOrder.flatMap(({ answers }) => answers.map(({ to }) => to));
  return {
    isWhole: true,
    nodes: inOrder.map((draft) => ({ ...draft, before: before.get(draft.key) ?? NONE, left: left.get(draft.key) ?? NONE })),
    outcomes: [...new Set(leads.flatMap((lead) => (lead.kind === 'outcome' ? [lead.id] : [])))],
  };
};
