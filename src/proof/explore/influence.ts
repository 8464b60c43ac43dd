import { answersOf } from '../../rules/known.ts';
import type { Question } from '../../schema/question.ts';
import type { Graph, State } from './graph.ts';
import { aspects, type Aspect, type Looks } from './looks.ts';

/** What a question can change; `acties` and `vragen` are what is told per answer and what is asked further on. */
export type Change = Aspect | 'acties' | 'vragen';

/** What the answers to a question change, whatever else is answered. */
export interface Influence {
  readonly question: string;
  /** What differs between answers of somebody who knows. */
  readonly changes: readonly Change[];
  /** What differs only between knowing and not knowing. */
  readonly unknownChanges: readonly Change[];
}

/**
 * For one aspect, a number for the future of every state: the same number is the same look whatever follows. A state whose
 * alternatives all have one future has that future itself, so that what makes no difference disappears (as in a reduced
 * decision diagram).
 */
const futuresOf = (
  { states }: Graph,
  lookAt: (state: State) => string,
  isReduced: boolean,
): ((key: string | undefined) => number | undefined) => {
  const numbers = new Map<string, number>();
  const known = new Map<string, number>();
  const numberOf = (future: string): number => {
    const number = numbers.get(future) ?? numbers.size;
    numbers.set(future, number);
    return number;
  };
  const future = (key: string | undefined): number | undefined => {
    const state = key === undefined ? undefined : states.get(key);
    if (key === undefined || state === undefined) return undefined;
    const before = known.get(key);
    if (before !== undefined) return before;
    const leads = state.leads.map(future);
    const followed = new Set(leads.filter((lead) => lead !== undefined));
    const [only] = followed;
    const number =
      state.slot === undefined
        ? numberOf(`= ${lookAt(state)}`)
        : isReduced && followed.size === 1 && only !== undefined
          ? only
          : numberOf(`${state.slot.id} ${leads.join()}`);
    known.set(key, number);
    return number;
  };
  return future;
};

type Differs = 'known' | 'unknown' | undefined;

/** Whether the alternatives of a state have different futures: also those of somebody who knows, or only with one who does not. */
const differsAt = ({ slot, leads }: State, future: (key: string | undefined) => number | undefined): Differs => {
  const all = (slot?.alternatives ?? [])
    .map(({ isUnknown }, at) => ({ isUnknown, ahead: future(leads[at]) }))
    .filter(({ ahead }) => ahead !== undefined);
  if (new Set(all.filter(({ isUnknown }) => !isUnknown).map(({ ahead }) => ahead)).size > 1) return 'known';
  return new Set(all.map(({ ahead }) => ahead)).size > 1 ? 'unknown' : undefined;
};

const actionsDiffer = (question: Question): Differs => {
  const told = answersOf(question).map(({ actie, telt }) => ({ actie: actie ?? '', isUnknown: telt === 'onbekend' }));
  if (new Set(told.filter(({ isUnknown }) => !isUnknown).map(({ actie }) => actie)).size > 1) return 'known';
  return new Set(told.map(({ actie }) => actie)).size > 1 ? 'unknown' : undefined;
};

/** What each question changes. @param looks what the outcome shows at the ends, by their key */
export const influencesOf = (questions: readonly Question[], graph: Graph, looks: ReadonlyMap<string, Looks>): readonly Influence[] => {
  const states = [...graph.states.values()];
  const differing = (future: (key: string | undefined) => number | undefined): ReadonlyMap<string, Differs> => {
    const found = new Map<string, Differs>();
    for (const state of states) {
      const id = state.slot?.question.id;
      const differs = differsAt(state, future);
      if (id !== undefined && found.get(id) !== 'known' && differs !== undefined) found.set(id, differs);
    }
    return found;
  };
  const found = new Map<Change, ReadonlyMap<string, Differs>>([
    ...aspects.map((aspect) => [aspect, differing(futuresOf(graph, ({ key }) => looks.get(key)?.[aspect] ?? '', true))] as const),
    ['acties', new Map(questions.map((question) => [question.id, actionsDiffer(question)]))],
    ['vragen', differing(futuresOf(graph, () => '', false))],
  ]);
  return questions.map(({ id }) => {
    const that = (differs: Differs): readonly Change[] =>
      [...found].filter(([, byQuestion]) => byQuestion.get(id) === differs).map(([change]) => change);
    return { question: id, changes: that('known'), unknownChanges: that('unknown') };
  });
};
