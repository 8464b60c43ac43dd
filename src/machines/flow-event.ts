import type { Answers } from '../rules/answers.ts';
import { prune } from '../rules/route.ts';
import { canShow, screenAfter, type Screen } from '../rules/screen.ts';
import { leaveQuestion, readSubmission, type Problem, type Submission } from '../rules/submission.ts';
import type { Decimal } from '../rules/whole-number.ts';
import type { Flow } from '../schema/flow.ts';

/** What a reader chose or typed on one screen, per field, before it is read. */
export type Typed = Readonly<Record<string, string>>;

export interface FlowContext {
  readonly flow: Flow;
  /** What stands before decimals in the language of the reader. */
  readonly decimal: Decimal | undefined;
  readonly answers: Answers;
  /** The question that is open, or was open last. */
  readonly open: string;
  /** What was typed and not yet accepted, so that nothing is lost on the way. */
  readonly drafts: Typed;
  readonly problems: readonly Problem[];
  /** Number fields left empty on the last screen: they count as 0, and the reader is told. */
  readonly emptied: readonly string[];
}

export type FlowEvent =
  | { readonly type: 'screen.submitted'; readonly typed: Typed }
  | { readonly type: 'field.changed'; readonly field: string; readonly text: string }
  | { readonly type: 'screen.opened'; readonly screen: Screen }
  | { readonly type: 'state.restored'; readonly answers: Answers; readonly screen: Screen }
  | { readonly type: 'case.counted' }
  | { readonly type: 'answers.cleared' };

export const firstQuestion = (flow: Flow): string => flow.vragen[0]?.id ?? '';

export const submitted = ({ flow, open, answers, decimal }: FlowContext, event: FlowEvent): Submission => {
  const question = flow.vragen.find(({ id }) => id === open);
  if (event.type !== 'screen.submitted' || question === undefined) return { answers: {}, problems: [], empty: [] };
  return readSubmission(flow, question, event.typed, answers, decimal);
};

/** The answers after the event: those submitted added, those left on the screen, or those restored; without what no longer matters. */
export const answersAfter = (context: FlowContext, event: FlowEvent): Answers => {
  if (event.type === 'state.restored') return prune(context.flow, event.answers);
  if (event.type === 'screen.opened') {
    const { flow, open, drafts, answers, decimal } = context;
    return prune(flow, leaveQuestion(flow, open, drafts, answers, decimal));
  }
  return prune(context.flow, { ...context.answers, ...submitted(context, event).answers });
};

/** The screen that the event leads to; undefined where the answers do not allow it. */
export const screenFor = (context: FlowContext, event: FlowEvent): Screen | undefined => {
  const answers = answersAfter(context, event);
  if (event.type === 'screen.submitted') return screenAfter(context.flow, answers, context.open);
  if (event.type !== 'screen.opened' && event.type !== 'state.restored') return undefined;
  if (canShow(context.flow, answers, event.screen)) return event.screen;
  if (event.type === 'state.restored' || !canShow(context.flow, context.answers, event.screen)) return undefined;
  // What was left on the screen took this one away: an answer is missing, or another question comes.
  return event.screen.kind === 'outcome' ? { kind: 'review' } : screenAfter(context.flow, answers, context.open);
};

export const openAfter = (context: FlowContext, event: FlowEvent): string => {
  const screen = screenFor(context, event);
  return screen?.kind === 'question' ? screen.id : context.open;
};
