import { assign, setup } from 'xstate';
import type { Answers } from '../rules/answers.ts';
import { decisionOutcome } from '../rules/decision.ts';
import { fieldsOf } from '../rules/questionnaire.ts';
import { countCase } from '../rules/tally.ts';
import type { Decimal } from '../rules/whole-number.ts';
import type { Flow } from '../schema/flow.ts';
import {
  answersAfter,
  firstQuestion,
  openAfter,
  screenFor,
  submitted,
  type FlowContext,
  type FlowEvent,
  type Typed,
} from './flow-event.ts';

export type { FlowContext, FlowEvent } from './flow-event.ts';

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
  types: { context: {} as FlowContext, events: {} as FlowEvent, input: {} as { readonly flow: Flow; readonly decimal?: Decimal } },
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
  context: ({ input: { flow, decimal } }) => ({
    flow,
    decimal,
    answers: {},
    open: firstQuestion(flow),
    drafts: {},
    problems: [],
    emptied: [],
  }),
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
