import type { Answers } from '../../rules/answers.ts';
import { isComplete } from '../../rules/route.ts';
import { wayOf } from '../../rules/way.ts';
import type { Flow } from '../../schema/flow.ts';
import { outcomeOf } from '../outcome.ts';
import type { Subject } from '../subject.ts';
import type { Graph } from './graph.ts';
import type { Sensitivity } from './orders.ts';

/** Answers that suffice, and yet no rule gives an outcome. */
export interface DeadEnd {
  readonly answers: Answers;
  /** In a wayfinder: the last question, its answer, and whether every way with that answer ends so. */
  readonly last: { readonly question: string; readonly answer: string; readonly isAlways: boolean } | undefined;
}

/** An end of the exploration: answers that suffice, and the outcome that they give. */
export interface End {
  readonly key: string;
  readonly answers: Answers;
  readonly outcome: string;
}

/** All ends. Those of a comparison are the ends of its other questions, with each order that the weights can give. */
export const endsOf = (subject: Subject, { states }: Graph, sensitivity: Sensitivity | undefined): readonly End[] => {
  const orders = sensitivity?.orders ?? [];
  const series = [{}, ...orders.map(({ answers }) => answers)];
  return [...states.values()]
    .filter(({ slot }) => slot === undefined)
    .flatMap(({ key, reached }) =>
      (subject.flow.soort === 'vergelijker' ? series : [{}]).map((weighed) => ({ key, answers: { ...reached.answers, ...weighed } })),
    )
    .filter(({ answers }) => subject.flow.soort === 'vergelijker' || isComplete(subject.flow, answers))
    .map((end) => ({ ...end, outcome: outcomeOf(subject, end.answers) }));
};

const lastOf = (flow: Flow, answers: Answers): { readonly question: string; readonly answer: string } | undefined => {
  if (flow.soort !== 'wegwijzer') return undefined;
  const last = wayOf(flow, answers).questions.at(-1);
  return last === undefined ? undefined : { question: last.id, answer: String(answers[last.id] ?? '') };
};

/** Where no rule gives an outcome: one end for each last answer. */
export const deadEndsIn = ({ flow }: Subject, ends: readonly End[]): readonly DeadEnd[] => {
  const byLast = new Map<string, End[]>();
  for (const end of ends) {
    const key = JSON.stringify(lastOf(flow, end.answers) ?? {});
    byLast.set(key, [...(byLast.get(key) ?? []), end]);
  }
  return [...byLast.values()].flatMap((same) => {
    const dead = same.filter(({ outcome }) => outcome === '');
    const [first] = dead;
    if (first === undefined) return [];
    const last = lastOf(flow, first.answers);
    return [{ answers: first.answers, last: last && { ...last, isAlways: dead.length === same.length } }];
  });
};
