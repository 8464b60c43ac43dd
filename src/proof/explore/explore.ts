import { costOutcome } from '../../rules/cost.ts';
import { routeOf } from '../../rules/route.ts';
import type { Flow } from '../../schema/flow.ts';
import type { Subject } from '../subject.ts';
import { courseOf } from './course.ts';
import { deadEndsIn, endsOf, type DeadEnd, type End } from './ends.ts';
import { graphOf, triedIn, type State } from './graph.ts';
import { influencesOf, type Influence } from './influence.ts';
import { looksOf, type Looks } from './looks.ts';
import { sensitivityOf, type Sensitivity } from './orders.ts';
import { idleRows, rowsOf, type IdleRow } from './rows.ts';

/** What exploring a flow found: for editors, and for readers who want to know what a flow can say. */
export interface Exploration {
  /** States that differ in what can still follow. */
  readonly states: number;
  /** Whether not everything could be tried. */
  readonly isBounded: boolean;
  /** Whether not everything could be tried of what is asked and which outcome it has. */
  readonly isCourseBounded: boolean;
  readonly outcomes: readonly { readonly id: string; readonly reachable: boolean }[];
  readonly questions: readonly { readonly id: string; readonly reachable: boolean }[];
  readonly influences: readonly Influence[];
  /** Questions of which no known answer changes the outcome, an amount, the next step or the order. */
  readonly withoutInfluence: readonly Influence[];
  readonly sensitivity: Sensitivity | undefined;
  readonly deadEnds: readonly DeadEnd[];
  readonly idleRows: readonly IdleRow[];
  /** Parts and warnings that are never shown, and costs that never apply. */
  readonly idle: readonly { readonly list: 'onderdelen' | 'waarschuwingen' | 'posten'; readonly id: string }[];
}

const namedOutcomes = (flow: Flow): readonly string[] => {
  const targets =
    flow.soort === 'wegwijzer'
      ? flow.vragen.flatMap((question) => [
          question.naar,
          ...(question.soort === 'keuze' ? question.antwoorden.map(({ naar }) => naar) : []),
        ])
      : [];
  const questions = new Set(flow.vragen.map(({ id }) => id));
  return [
    ...(flow.oordelen ?? []).map(({ uitkomst }) => uitkomst),
    ...targets
      .flatMap((target) => (Array.isArray(target) ? target.map(({ naar }) => naar) : [target ?? '']))
      .filter((id) => id !== '' && !questions.has(id)),
    ...(flow.soort === 'wegwijzer' && flow.teller !== undefined ? [flow.teller.uitkomst] : []),
  ];
};

/** Series of a comparison change its order or its count of what fits; other questions never do. */
const seriesInfluence = (flow: Flow): readonly Influence[] =>
  flow.vragen.filter(({ soort }) => soort === 'reeks').map(({ id }) => ({ question: id, changes: ['volgorde'], unknownChanges: [] }));

const DECISIVE: readonly string[] = ['uitkomst', 'bedragen', 'stap', 'volgorde', 'stemming'];

const idleIn = (subject: Subject, ends: readonly End[], looks: readonly Looks[]): Exploration['idle'] => {
  const { flow, tariffs } = subject;
  const shown = (aspect: 'onderdelen' | 'waarschuwingen', id: string): boolean => looks.some((look) => look[aspect].includes(`"${id}"`));
  const applies = new Set(
    flow.soort === 'rekenhulp'
      ? ends.flatMap(({ answers }) =>
          costOutcome(flow, answers, tariffs)
            .lines.filter((line) => line.applies !== 'no')
            .map(({ id }) => id),
        )
      : [],
  );
  return [
    ...(['onderdelen', 'waarschuwingen'] as const).flatMap((list) =>
      (flow[list] ?? []).filter(({ id }) => !shown(list, id)).map(({ id }) => ({ list, id })),
    ),
    ...(flow.soort === 'rekenhulp'
      ? flow.posten.filter(({ id }) => !applies.has(id)).map(({ id }) => ({ list: 'posten' as const, id }))
      : []),
  ];
};

const askedIn = (flow: Flow, states: Iterable<State>): ReadonlySet<string> =>
  new Set([...states].flatMap(({ reached }) => routeOf(flow, reached.answers).map(({ id }) => id)));

/** What both saw, together: what was seen once is so. */
const united = (one: readonly Influence[], other: readonly Influence[]): readonly Influence[] =>
  one.map((influence, at) => {
    const changes = [...new Set([...influence.changes, ...(other[at]?.changes ?? [])])];
    const unknown = [...influence.unknownChanges, ...(other[at]?.unknownChanges ?? [])];
    return { ...influence, changes, unknownChanges: [...new Set(unknown)].filter((change) => !changes.includes(change)) };
  });

/**
 * Follows all answers to a flow that can make a difference. Where these are too many its course is followed by itself as
 * well, so that outcomes and questions are still known for certain.
 */
export const explore = (subject: Subject): Exploration => {
  const { flow } = subject;
  const sensitivity = flow.soort === 'vergelijker' ? sensitivityOf(flow) : undefined;
  const full = graphOf(flow);
  const graphs = full.isBounded ? [full, graphOf(courseOf(flow))] : [full];
  const seen = graphs.map((graph) => {
    const ends = endsOf(subject, graph, sensitivity);
    return { graph, ends, looks: new Map(ends.map(({ key, answers, outcome }) => [key, looksOf(subject, answers, outcome)])) };
  });
  const ends = seen.flatMap((one) => one.ends);
  const own = flow.vragen.filter(({ soort }) => soort !== 'reeks');
  const influences = [...seen.map(({ graph, looks }) => influencesOf(own, graph, looks)).reduce(united), ...seriesInfluence(flow)];
  const asked = askedIn(
    flow,
    graphs.flatMap(({ states }) => [...states.values()]),
  );
  const reached = new Set(ends.map(({ outcome }) => outcome));
  const names = new Set([...subject.outcomes.keys(), ...namedOutcomes(flow)]);
  return {
    states: full.states.size,
    isBounded: full.isBounded || sensitivity?.method === 'steekproef',
    isCourseBounded: graphs.every(({ isBounded }) => isBounded) || sensitivity?.method === 'steekproef',
    outcomes: [...names].map((id) => ({ id, reachable: reached.has(id) })),
    questions: flow.vragen.map(({ id }) => ({ id, reachable: asked.has(id) })),
    influences,
    withoutInfluence: influences.filter(
      ({ question, changes }) => asked.has(question) && !changes.some((change) => DECISIVE.includes(change)),
    ),
    sensitivity,
    deadEnds: deadEndsIn(subject, ends),
    idleRows: idleRows(rowsOf(subject), ends, graphs.flatMap(triedIn)),
    idle: idleIn(
      subject,
      ends,
      seen.flatMap(({ looks }) => [...looks.values()]),
    ),
  };
};
