import type { Flow } from '../schema/flow.ts';
import type { Answers } from './answers.ts';
import { firstOpen, isAnswered, nextOf, routeOf } from './route.ts';

/** What a reader sees: one question, the answers to check, or the outcome. */
export type Screen = { readonly kind: 'question'; readonly id: string } | { readonly kind: 'review' } | { readonly kind: 'outcome' };

/** The screen that follows from the answers alone: the first open question, or the outcome when they suffice. */
export const defaultScreen = (flow: Flow, answers: Answers): Screen => {
  const open = firstOpen(flow, answers);
  return open === undefined ? { kind: 'outcome' } : { kind: 'question', id: open.id };
};

/** Whether a screen can be shown with these answers: its question lies on the route, an outcome needs enough answers. */
export const canShow = (flow: Flow, answers: Answers, screen: Screen): boolean => {
  if (screen.kind === 'question') return routeOf(flow, answers).some(({ id }) => id === screen.id);
  return screen.kind === 'review' || firstOpen(flow, answers) === undefined;
};

export const sameScreen = (one: Screen, other: Screen): boolean =>
  one.kind === other.kind && (one.kind !== 'question' || other.kind !== 'question' || one.id === other.id);

/**
 * Where a reader goes after answering a question: on along the route, and to the review once the answers suffice.
 * A question that may be skipped is still offered when it comes next.
 */
export const screenAfter = (flow: Flow, answers: Answers, id: string): Screen => {
  const open = firstOpen(flow, answers);
  const next = nextOf(flow, answers, id);
  const offered = next?.vrijblijvend === true && flow.soort !== 'wegwijzer' && !isAnswered(flow, next, answers);
  if (open === undefined && !offered) return { kind: 'review' };
  return { kind: 'question', id: next?.id ?? open?.id ?? id };
};
