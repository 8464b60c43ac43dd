import { getAdjacencyMap, type AdjacencyValue } from 'xstate/graph';
import type { SnapshotFrom } from 'xstate';
import { fieldsOf } from '../../src/rules/questionnaire.ts';
import { previousOf, routeOf } from '../../src/rules/route.ts';
import { countedCases } from '../../src/rules/tally.ts';
import { questionFlow, type FlowEvent } from '../../src/machines/question-flow.ts';
import type { Flow } from '../../src/schema/flow.ts';

export type Snapshot = SnapshotFrom<typeof questionFlow>;

/** What is typed on the screen of each question: every entry is tried. */
export type Alphabet = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;

export interface Edge {
  readonly event: FlowEvent;
  readonly to: string;
}

interface Step {
  readonly event: FlowEvent;
  readonly state: Snapshot;
}

export interface Node {
  readonly snapshot: Snapshot;
  readonly edges: readonly Edge[];
}

export interface Exploration {
  readonly nodes: ReadonlyMap<string, Node>;
  readonly states: number;
  readonly transitions: number;
}

const opened = (id: string): FlowEvent => ({ type: 'screen.opened', screen: { kind: 'question', id } });
const REVIEW: FlowEvent = { type: 'screen.opened', screen: { kind: 'review' } };
const OUTCOME: FlowEvent = { type: 'screen.opened', screen: { kind: 'outcome' } };
const AGAIN: FlowEvent = { type: 'answers.cleared' };
const NEXT_CASE: FlowEvent = { type: 'case.counted' };

/** Typed text that every screen refuses. */
export const REFUSED: FlowEvent = {
  type: 'screen.submitted',
  typed: { maanden: 'x', raadplegen: '-1', 'gemeente-eenmalig': '1,5', g: 'x' },
};

/** More cases than these are not counted on: the counts have no end. */
const MOST_CASES = 2;

/**
 * What a reader can do on a screen of the site. Left out: to open a question from the outcome, but for the first. The
 * machine answers `screen.opened` at its root, alike on every screen, and all questions are opened from the review.
 * @param jumps whether a reader leaves a question for the review before all are answered
 */
const eventsAt = ({ value, context }: Snapshot, alphabet: Alphabet, jumps: boolean): readonly FlowEvent[] => {
  const { flow, answers, open } = context;
  const questions = routeOf(flow, answers).map(({ id }) => opened(id));
  if (value === 'reviewing') return [...questions, OUTCOME, AGAIN];
  if (value === 'concluding') {
    const counts = flow.soort === 'wegwijzer' && flow.teller !== undefined && countedCases(flow, answers) <= MOST_CASES;
    return [...questions.slice(0, 1), REVIEW, AGAIN, ...(counts ? [NEXT_CASE] : [])];
  }
  const previous = previousOf(flow, answers, open);
  return [
    ...(alphabet[open] ?? []).map((typed): FlowEvent => ({ type: 'screen.submitted', typed })),
    REFUSED,
    ...(jumps && previous !== undefined ? [opened(previous.id)] : []),
    ...(jumps ? [REVIEW] : []),
  ];
};

/** State, answers, and the open question where it shows: on the review and the outcome nothing reads it. */
const keyOf = (names: readonly string[], { value, context }: Snapshot): string =>
  `${String(value)} ${names.map((name) => context.answers[name] ?? '').join(',')} ${value === 'asking' ? context.open : ''}`;

/** The answers in the name of a state. */
export const answersIn = (name: string): string | undefined => name.split(' ')[1];

/** Every state that a reader can bring the flow into, with what leads from each to which. */
export const explore = (flow: Flow, alphabet: Alphabet, { jumps = true } = {}): Exploration => {
  const names = flow.vragen.flatMap((question) => fieldsOf(flow, question).map(({ id }) => id));
  const key = (snapshot: Snapshot): string => keyOf(names, snapshot);
  const map = getAdjacencyMap(questionFlow, {
    input: { flow },
    events: (snapshot) => eventsAt(snapshot, alphabet, jumps),
    serializeState: key,
    serializeEvent: (event) => JSON.stringify(event),
    // The keys of an adjacency map are branded strings, which Object.entries does not see as strings.
  }) as unknown as Readonly<Record<string, AdjacencyValue<Snapshot, FlowEvent>>>;
  const nodes = new Map(
    Object.entries(map).map(([name, { state, transitions }]): [string, Node] => [
      name,
      { snapshot: state, edges: Object.values<Step>(transitions).map(({ event, state: next }) => ({ event, to: key(next) })) },
    ]),
  );
  return { nodes, states: nodes.size, transitions: [...nodes.values()].reduce((total, { edges }) => total + edges.length, 0) };
};

/** The states from which none of the given ones can be reached. */
export const stranded = ({ nodes }: Exploration, isEnd: (snapshot: Snapshot) => boolean): readonly string[] => {
  const from = new Map<string, string[]>();
  for (const [name, { edges }] of nodes) {
    for (const { to } of edges) {
      const known = from.get(to);
      if (known === undefined) from.set(to, [name]);
      else known.push(name);
    }
  }
  const reaching = new Set([...nodes].filter(([, { snapshot }]) => isEnd(snapshot)).map(([name]) => name));
  for (const name of reaching) for (const before of from.get(name) ?? []) reaching.add(before);
  return [...nodes.keys()].filter((name) => !reaching.has(name));
};

/** The states that a reader who only answers would come back to, so that answering has no end. */
export const circling = ({ nodes }: Exploration): readonly string[] => {
  const ahead = (name: string): readonly string[] =>
    (nodes.get(name)?.edges ?? []).flatMap(({ event, to }) => (event.type === 'screen.submitted' && to !== name ? [to] : []));
  const entries = new Map<string, number>();
  for (const name of nodes.keys()) for (const to of ahead(name)) entries.set(to, (entries.get(to) ?? 0) + 1);
  const passed = new Set([...nodes.keys()].filter((name) => !entries.has(name)));
  for (const name of passed) {
    for (const to of ahead(name)) {
      const left = (entries.get(to) ?? 0) - 1;
      entries.set(to, left);
      if (left === 0) passed.add(to);
    }
  }
  return [...nodes.keys()].filter((name) => !passed.has(name));
};
