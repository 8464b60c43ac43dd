import type { Answers } from '../../rules/answers.ts';
import { routeOf } from '../../rules/route.ts';
import type { Flow } from '../../schema/flow.ts';
import { memoryOf } from './memory.ts';
import { nextSlot, type Alternative, type Reached, type Slot } from './slots.ts';
import { watchedBy, type Watched } from './watched.ts';

/** A state: answers that stand for all others with the same future. */
export interface State {
  readonly key: string;
  readonly reached: Reached;
  /** Undefined at an end. */
  readonly slot: Slot | undefined;
  /** Where each alternative of the slot leads; undefined where it was not followed. */
  readonly leads: readonly (string | undefined)[];
}

export interface Graph {
  readonly first: string;
  readonly states: ReadonlyMap<string, State>;
  /** Whether something was left out: states, or ways to answer. */
  readonly isBounded: boolean;
}

/** So many states may be as far from the start; of more, these at equal distances are followed. */
const WIDEST = 2500;

/** Once so many states were found, fewer are followed further on: a check has to stay quick. */
const MANY = 2500;
const NARROW = 250;

const answered = ({ answers, skipped }: Reached, { question }: Slot, alternative: Alternative): Reached =>
  Object.keys(alternative.answers).length === 0
    ? { answers, skipped: [...skipped, question.id] }
    : { answers: { ...answers, ...alternative.answers }, skipped };

/** Everything that was tried: each state with each answer to what is open, also where others with the same future were followed on. */
export const triedIn = ({ states }: Graph): readonly Answers[] =>
  [...states.values()].flatMap(({ reached, slot }) =>
    slot === undefined ? [reached.answers] : slot.alternatives.map((alternative) => answered(reached, slot, alternative).answers),
  );

interface Pending {
  readonly key: string;
  readonly reached: Reached;
  readonly slot: Slot | undefined;
}

const pendingAt = (flow: Flow, reached: Reached, watched: Watched): Pending => {
  const route = routeOf(flow, reached.answers);
  const slot = nextSlot(flow, reached, watched, route);
  const place = slot === undefined ? Infinity : flow.vragen.findIndex(({ id }) => id === slot.question.id);
  return { key: `${slot?.id ?? ''} ${memoryOf(flow, reached, watched, route, place)}`, reached, slot };
};

const thinned = (level: readonly Pending[], widest: number): readonly Pending[] => {
  if (level.length <= widest) return level;
  const step = level.length / widest;
  return Array.from({ length: widest }, (_, at) => level[Math.floor(at * step)]).filter((pending) => pending !== undefined);
};

/** All states of a flow, level by level: as many things answered. */
export const graphOf = (flow: Flow): Graph => {
  const watched = watchedBy(flow);
  const states = new Map<string, State>();
  const first = pendingAt(flow, { answers: {}, skipped: [] }, watched);
  let isBounded = false;
  for (let level: readonly Pending[] = [first]; level.length > 0;) {
    const next = new Map<string, Pending>();
    const followed = thinned(level, states.size > MANY ? NARROW : WIDEST);
    isBounded ||= followed.length < level.length;
    for (const { key, reached, slot } of followed) {
      const leads = (slot?.alternatives ?? []).map((alternative) => {
        const pending = pendingAt(flow, slot === undefined ? reached : answered(reached, slot, alternative), watched);
        if (!states.has(pending.key) && !next.has(pending.key)) next.set(pending.key, pending);
        return pending.key;
      });
      isBounded ||= slot?.isBounded === true;
      states.set(key, { key, reached, slot, leads });
    }
    level = [...next.values()].filter(({ key }) => !states.has(key));
  }
  const isFollowed = (key: string | undefined): boolean => key !== undefined && states.has(key);
  return {
    first: first.key,
    isBounded,
    states: new Map(
      [...states].map(([key, state]) => [key, { ...state, leads: state.leads.map((lead) => (isFollowed(lead) ? lead : undefined)) }]),
    ),
  };
};
