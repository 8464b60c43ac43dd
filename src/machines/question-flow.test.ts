import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { costFlow, flows, testFlow } from '../../tests/flows/small-flows.ts';
import { anyState, screensWith } from '../../tests/golden/states.ts';
import { fieldsOf } from '../rules/questionnaire.ts';
import { canShow } from '../rules/screen.ts';
import { isComplete, prune, routeOf } from '../rules/route.ts';
import type { Flow } from '../schema/flow.ts';
import { questionFlow, type FlowEvent } from './question-flow.ts';

const started = (flow: Flow, ...events: readonly FlowEvent[]) => {
  const actor = createActor(questionFlow, { input: { flow } }).start();
  for (const event of events) actor.send(event);
  return actor;
};

const after = (flow: Flow, ...events: readonly FlowEvent[]) => started(flow, ...events).getSnapshot();

const submit = (typed: Readonly<Record<string, string>>): FlowEvent => ({ type: 'screen.submitted', typed });
const open = (id: string): FlowEvent => ({ type: 'screen.opened', screen: { kind: 'question', id } });
const review: FlowEvent = { type: 'screen.opened', screen: { kind: 'review' } };
const outcome: FlowEvent = { type: 'screen.opened', screen: { kind: 'outcome' } };
const direct = [submit({ wijze: 'huren' }), submit({ contract: 'lopend' }), submit({ 'al-betaald': 'ja' })];
const numbers = [submit({ weken: '12' }), submit({ leden: '4', gasten: '2' })];

test('it begins with the first question, without answers', () => {
  const { value, context } = after(costFlow);
  expect({ value, open: context.open, answers: context.answers }).toEqual({ value: 'asking', open: 'wijze', answers: {} });
});

test('an answer that is accepted leads to the next question that matters', () => {
  expect(after(costFlow, submit({ wijze: 'huren' })).context.open).toBe('contract');
  expect(after(costFlow, submit({ wijze: 'weet-niet' })).context.open).toBe('periode');
});

test('the last answer leads to the review, not past it', () => {
  expect(after(costFlow, ...direct, ...numbers).value).toBe('reviewing');
});

test('a screen that cannot be read stays open, keeps what was typed and tells what to mend', () => {
  const { value, context } = after(costFlow, submit({ wijze: 'weet-niet' }), submit({ weken: '1,5' }));
  expect({ value, open: context.open, answers: context.answers }).toEqual({
    value: 'asking',
    open: 'periode',
    answers: { wijze: 'weet-niet' },
  });
  expect(context.problems).toEqual([{ field: 'weken', code: 'gebroken' }]);
  expect(context.drafts).toEqual({ weken: '1,5' });
});

test('once mended, the problem and the draft are gone', () => {
  const { context } = after(costFlow, submit({ wijze: 'weet-niet' }), submit({ weken: '1,5' }), submit({ weken: '15' }));
  expect(context).toEqual(
    expect.objectContaining({ problems: [], drafts: {}, answers: { wijze: 'weet-niet', weken: 15 }, open: 'bezoekers' }),
  );
});

test('an empty number is told on the next screen, and only there', () => {
  const told = [submit({ wijze: 'weet-niet' }), submit({ weken: '' })];
  expect(after(costFlow, ...told).context).toEqual(
    expect.objectContaining({ emptied: ['weken'], answers: { wijze: 'weet-niet', weken: 0 } }),
  );
  expect(after(costFlow, ...told, open('wijze')).context.emptied).toEqual([]);
});

test('what was typed and not submitted is still there after going away and back', () => {
  const typed: FlowEvent = { type: 'field.changed', field: 'wijze', text: 'samen' };
  expect(after(costFlow, typed, review, open('wijze')).context).toEqual(
    expect.objectContaining({ drafts: { wijze: 'samen' }, answers: {} }),
  );
});

test('an answer that was changed on the screen and not submitted counts as the screen says', () => {
  const typed = (text: string): FlowEvent => ({ type: 'field.changed', field: 'weken', text });
  const left = (text: string, ...events: readonly FlowEvent[]) =>
    after(costFlow, ...direct, ...numbers, open('periode'), typed(text), ...events);
  expect(left('36', review).context.answers).toEqual(expect.objectContaining({ weken: 36 }));
  expect(left('36', outcome)).toEqual(expect.objectContaining({ value: 'concluding' }));
  expect(left('36', open('bezoekers')).context.answers).toEqual(expect.objectContaining({ weken: 36 }));
});

test.each(['', 'drie', '1,5'])('an answer that was changed to %j is none: the question is asked again, and no outcome is shown', (text) => {
  const changed: FlowEvent = { type: 'field.changed', field: 'weken', text };
  const { value, context } = after(costFlow, ...direct, ...numbers, open('periode'), changed, outcome);
  expect({ value, months: context.answers['weken'], drafts: context.drafts }).toEqual({
    value: 'reviewing',
    months: undefined,
    drafts: { weken: text },
  });
});

test('a changed answer that takes the asked question away leads on along the new wijze', () => {
  const changed: FlowEvent = { type: 'field.changed', field: 'wijze', text: 'samen' };
  const { context } = after(costFlow, ...direct, open('wijze'), changed, open('contract'));
  expect({ open: context.open, answers: context.answers }).toEqual({ open: 'meebetalen', answers: { wijze: 'samen' } });
});

test('"Wijzig" opens the question; the answer leads back to the review', () => {
  const changed = after(costFlow, ...direct, ...numbers, open('periode'), submit({ weken: '36' }));
  expect(changed.value).toBe('reviewing');
  expect(changed.context.answers).toEqual(expect.objectContaining({ weken: 36, leden: 4 }));
});

test('a changed earlier answer drops what no longer matters and asks what now does', () => {
  const changed = after(costFlow, ...direct, ...numbers, open('wijze'), submit({ wijze: 'samen' }));
  expect(changed.context.answers).toEqual({ wijze: 'samen', weken: 12, leden: 4, gasten: 2 });
  expect(changed.context.open).toBe('meebetalen');
});

test('an outcome is not opened without enough answers, and a question not off the wijze', () => {
  expect(after(costFlow, outcome).value).toBe('asking');
  expect(after(costFlow, submit({ wijze: 'samen' }), open('contract')).context.open).toBe('meebetalen');
  expect(after(costFlow, ...direct, ...numbers, outcome).value).toBe('concluding');
});

test('what a link restores takes the place of answers, of what was typed and of what was told', () => {
  const answers = { wijze: 'samen', contract: 'nieuw', weken: 12 };
  const restored: FlowEvent = { type: 'state.restored', answers, screen: { kind: 'question', id: 'periode' } };
  const { value, context } = after(costFlow, submit({ wijze: 'weet-niet' }), submit({ weken: 'x' }), restored);
  expect(value).toBe('asking');
  expect(context).toEqual(
    expect.objectContaining({
      answers: { wijze: 'samen', weken: 12 },
      open: 'periode',
      drafts: {},
      problems: [],
      emptied: [],
    }),
  );
});

test('"Opnieuw" forgets everything', () => {
  const { flow: _, ...first } = after(testFlow).context;
  const { flow: __, ...again } = after(testFlow, submit({ statuten: 'ja' }), submit({}), review, { type: 'answers.cleared' }).context;
  expect(again).toEqual(first);
});

describe.each(flows)('$id', ({ flow }) => {
  const events = fc.oneof(
    fc.constantFrom(...flow.vragen).chain((question): fc.Arbitrary<FlowEvent> => {
      const typed = fieldsOf(flow, question).map((field) => [
        field.id,
        field.kind === 'choice' ? fc.constantFrom(...field.options, '') : fc.constantFrom('', '0', '7', 'x'),
      ]);
      return fc.record(Object.fromEntries(typed) as Record<string, fc.Arbitrary<string>>).map(submit);
    }),
    fc.constantFrom(...flow.vragen).map(({ id }) => open(id)),
    fc.constantFrom(review, outcome, { type: 'answers.cleared' } as const, { type: 'case.counted' } as const),
    anyState(flow).map(({ answers, screen }): FlowEvent => ({ type: 'state.restored', answers, screen })),
  );

  test('whatever a reader does, no answer is kept that does not matter and no screen is shown that the answers do not allow', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 25 }), (all) => {
        const { value, context } = after(flow, ...all);
        expect(prune(flow, context.answers)).toEqual(context.answers);
        if (value === 'asking') expect(routeOf(flow, context.answers).map(({ id }) => id)).toContain(context.open);
        if (value === 'concluding') expect(isComplete(flow, context.answers)).toBe(true);
      }),
    );
  });

  test('every state that a link can hold is restored as it is', () => {
    fc.assert(
      fc.property(anyState(flow), ({ answers, screen }) => {
        const { value, context } = after(flow, { type: 'state.restored', answers, screen });
        expect(context.answers).toEqual(answers);
        expect(value).toBe({ question: 'asking', review: 'reviewing', outcome: 'concluding' }[screen.kind]);
        if (screen.kind === 'question') expect(context.open).toBe(screen.id);
        for (const other of screensWith(flow, answers)) expect(canShow(flow, context.answers, other)).toBe(true);
      }),
    );
  });
});
