import { assign, setup } from 'xstate';
import type { Answers } from '../rules/answers.ts';
import { decisionOutcome } from '../rules/decision.ts';
import { fieldsOf } from '../rules/questionnaire.ts';
import { prune } from '../rules/route.ts';
import { canShow, screenAfter, type Screen } from '../rules/screen.ts';
import { leaveQuestion, readSubmission, type Problem, type Submission } from '../rules/submission.ts';
import { countCase } from '../rules/tally.ts';
import type { Flow } from '../schema/flow.ts';

/** What a reader chose or typed on one screen, per field, before it is read. */
type Typed = Readonly<Record<string, string>>;

export interface FlowContext {
  readonly flow: Flow;
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

const firstQuestion = (flow: Flow): string => flow.vragen[0]?.id ?? '';

const submitted = ({ flow, open, answers }: FlowContext, event: FlowEvent): Submission => {
  const question = flow.vragen.find(({ id }) => id === open);
  if (event.type !== 'screen.submitted' || question === undefined) return { answers: {}, problems: [], empty: [] };
  return readSubmission(flow, question, event.typed, answers);
};

/** The answers after the event: those submitted added, those left on the screen, or those restored; without what no longer matters. */
const answersAfter = (context: FlowContext, event: FlowEvent): Answers => {
  if (event.type === 'state.restored') return prune(context.flow, event.answers);
  if (event.type === 'screen.opened')
    return prune(context.flow, leaveQuestion(context.flow, context.open, context.drafts, context.answers));
  return prune(context.flow, { ...context.answers, ...submitted(context, event).answers });
};

/** The screen that the event leads to; undefined where the answers do not allow it. */
const screenFor = (context: FlowContext, event: FlowEvent): Screen | undefined => {
  const answers = answersAfter(context, event);
  if (event.type === 'screen.submitted') return screenAfter(context.flow, answers, context.open);
  if (event.type !== 'screen.opened' && event.type !== 'state.restored') return undefined;
  if (canShow(context.flow, answers, event.screen)) return event.screen;
  if (event.type === 'state.restored' || !canShow(context.flow, context.answers, event.screen)) return undefined;
  // What was left on the screen took this one away: an answer is missing, or another question comes.
  return event.screen.kind === 'outcome' ? { kind: 'review' } : screenAfter(context.flow, answers, context.open);
};

const openAfter = (context: FlowContext, event: FlowEvent): string => {
  const screen = screenFor(context, event);
  return screen?.kind === 'question' ? screen.id : context.open;
};

/** The context on a screen that was just opened: nothing to mend there, nothing to tell. */
const arrived = (context: FlowContext, event: FlowEvent): Pick<FlowContext, 'answers' | 'open' | 'problems' | 'emptied'> => ({
  answers: answersAfter(context, event),
  open: openAfter(context, event),
  problems: [],
  emptied: [],
});

const unsettledDrafts = ({ flow, open, drafts }: FlowContext): Typed => {
  const settled = flow.vragen.filter(({ id }) => id === open).flatMap((question) => fieldsOf(flow, question).map(({ id }) => id));
  return Object.fromEntries(Object.entries(drafts).filter(([id]) => !settled.includes(id)));
};

const answersOfNextCase = ({ flow, answers }: FlowContext): Answers => {
  const outcome = flow.soort === 'wegwijzer' ? decisionOutcome(flow, answers) : undefined;
  return flow.soort === 'wegwijzer' && outcome !== undefined ? countCase(flow, answers, outcome) : answers;
};

/**
 * The machine of every flow that asks: `asking` a question, `reviewing` the answers, `concluding` with the outcome.
 * It holds the answers and the open question; the route, the next question and the outcome are functions of these.
 */
export const questionFlow = setup({
  types: { context: {} as FlowContext, events: {} as FlowEvent, input: {} as { readonly flow: Flow } },
  guards: {
    isRefused: ({ context, event }) => submitted(context, event).problems.length > 0,
    leadsToQuestion: ({ context, event }) => screenFor(context, event)?.kind === 'question',
    leadsToReview: ({ context, event }) => screenFor(context, event)?.kind === 'review',
    leadsToOutcome: ({ context, event }) => screenFor(context, event)?.kind === 'outcome',
  },
  actions: {
    showProblems: assign(({ context, event }) => ({
      drafts: { ...context.drafts, ...(event.type === 'screen.submitted' ? event.typed : {}) },
      problems: submitted(context, event).problems,
    })),
    takeAnswers: assign(({ context, event }) => ({
      ...arrived(context, event),
      drafts: unsettledDrafts(context),
      emptied: submitted(context, event).empty,
    })),
    openScreen: assign(({ context, event }) => arrived(context, event)),
    restore: assign(({ context, event }) => ({ ...arrived(context, event), drafts: {} })),
    keepDraft: assign(({ context, event }) =>
      event.type === 'field.changed' ? { drafts: { ...context.drafts, [event.field]: event.text } } : {},
    ),
    countCase: assign(({ context }) => ({
      answers: answersOfNextCase(context),
      open: firstQuestion(context.flow),
      problems: [],
      emptied: [],
    })),
    forget: assign(({ context }) => ({ answers: {}, open: firstQuestion(context.flow), drafts: {}, problems: [], emptied: [] })),
  },
}).createMachine({
  id: 'questionFlow',
  context: ({ input: { flow } }) => ({ flow, answers: {}, open: firstQuestion(flow), drafts: {}, problems: [], emptied: [] }),
  initial: 'asking',
  states: {
    asking: {
      on: {
        'field.changed': { actions: 'keepDraft' },
        'screen.submitted': [
          { guard: 'isRefused', actions: 'showProblems' },
          { guard: 'leadsToReview', target: 'reviewing', actions: 'takeAnswers' },
          { actions: 'takeAnswers' },
        ],
      },
    },
    reviewing: {},
    concluding: {},
  },
  on: {
    'screen.opened': [
      { guard: 'leadsToQuestion', target: '.asking', actions: 'openScreen' },
      { guard: 'leadsToReview', target: '.reviewing', actions: 'openScreen' },
      { guard: 'leadsToOutcome', target: '.concluding', actions: 'openScreen' },
    ],
    'state.restored': [
      { guard: 'leadsToQuestion', target: '.asking', actions: 'restore' },
      { guard: 'leadsToReview', target: '.reviewing', actions: 'restore' },
      { guard: 'leadsToOutcome', target: '.concluding', actions: 'restore' },
    ],
    'case.counted': { target: '.asking', actions: 'countCase' },
    'answers.cleared': { target: '.asking', actions: 'forget' },
  },
});
