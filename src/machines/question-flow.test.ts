import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { costFlow, flows, testFlow } from '../../tests/golden/content.ts';
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
const direct = [submit({ route: 'rechtstreeks' }), submit({ verbinding: 'bestaand' }), submit({ 'al-betaald': 'ja' })];
const numbers = [submit({ maanden: '12' }), submit({ raadplegen: '4', muteren: '2' })];

test('it begins with the first question, without answers', () => {
  const { value, context } = after(costFlow);
  expect({ value, open: context.open, answers: context.answers }).toEqual({ value: 'asking', open: 'route', answers: {} });
});

test('an answer that is accepted leads to the next question that matters', () => {
  expect(after(costFlow, submit({ route: 'rechtstreeks' })).context.open).toBe('verbinding');
  expect(after(costFlow, submit({ route: 'weet-niet' })).context.open).toBe('periode');
});

test('the last answer leads to the review, not past it', () => {
  expect(after(costFlow, ...direct, ...numbers).value).toBe('reviewing');
});

test('a screen that cannot be read stays open, keeps what was typed and tells what to mend', () => {
  const { value, context } = after(costFlow, submit({ route: 'weet-niet' }), submit({ maanden: '1,5' }));
  expect({ value, open: context.open, answers: context.answers }).toEqual({
    value: 'asking',
    open: 'periode',
    answers: { route: 'weet-niet' },
  });
  expect(context.problems).toEqual([{ field: 'maanden', code: 'gebroken' }]);
  expect(context.drafts).toEqual({ maanden: '1,5' });
});

test('once mended, the problem and the draft are gone', () => {
  const { context } = after(costFlow, submit({ route: 'weet-niet' }), submit({ maanden: '1,5' }), submit({ maanden: '15' }));
  expect(context).toEqual(
    expect.objectContaining({ problems: [], drafts: {}, answers: { route: 'weet-niet', maanden: 15 }, open: 'gebruikers' }),
  );
});

test('an empty number is told on the next screen, and only there', () => {
  const told = [submit({ route: 'weet-niet' }), submit({ maanden: '' })];
  expect(after(costFlow, ...told).context).toEqual(
    expect.objectContaining({ emptied: ['maanden'], answers: { route: 'weet-niet', maanden: 0 } }),
  );
  expect(after(costFlow, ...told, open('route')).context.emptied).toEqual([]);
});

test('what was typed and not submitted is still there after going away and back', () => {
  const typed: FlowEvent = { type: 'field.changed', field: 'route', text: 'via-gemeente' };
  expect(after(costFlow, typed, review, open('route')).context).toEqual(
    expect.objectContaining({ drafts: { route: 'via-gemeente' }, answers: {} }),
  );
});

test('an answer that was changed on the screen and not submitted counts as the screen says', () => {
  const typed = (text: string): FlowEvent => ({ type: 'field.changed', field: 'maanden', text });
  const left = (text: string, ...events: readonly FlowEvent[]) =>
    after(costFlow, ...direct, ...numbers, open('periode'), typed(text), ...events);
  expect(left('36', review).context.answers).toEqual(expect.objectContaining({ maanden: 36 }));
  expect(left('36', outcome)).toEqual(expect.objectContaining({ value: 'concluding' }));
  expect(left('36', open('gebruikers')).context.answers).toEqual(expect.objectContaining({ maanden: 36 }));
});

test.each(['', 'drie', '1,5'])('an answer that was changed to %j is none: the question is asked again, and no outcome is shown', (text) => {
  const changed: FlowEvent = { type: 'field.changed', field: 'maanden', text };
  const { value, context } = after(costFlow, ...direct, ...numbers, open('periode'), changed, outcome);
  expect({ value, months: context.answers['maanden'], drafts: context.drafts }).toEqual({
    value: 'reviewing',
    months: undefined,
    drafts: { maanden: text },
  });
});

test('a changed answer that takes the asked question away leads on along the new route', () => {
  const changed: FlowEvent = { type: 'field.changed', field: 'route', text: 'via-gemeente' };
  const { context } = after(costFlow, ...direct, open('route'), changed, open('verbinding'));
  expect({ open: context.open, answers: context.answers }).toEqual({ open: 'doorberekening', answers: { route: 'via-gemeente' } });
});

test('"Wijzig" opens the question; the answer leads back to the review', () => {
  const changed = after(costFlow, ...direct, ...numbers, open('periode'), submit({ maanden: '36' }));
  expect(changed.value).toBe('reviewing');
  expect(changed.context.answers).toEqual(expect.objectContaining({ maanden: 36, raadplegen: 4 }));
});

test('a changed earlier answer drops what no longer matters and asks what now does', () => {
  const changed = after(costFlow, ...direct, ...numbers, open('route'), submit({ route: 'via-gemeente' }));
  expect(changed.context.answers).toEqual({ route: 'via-gemeente', maanden: 12, raadplegen: 4, muteren: 2 });
  expect(changed.context.open).toBe('doorberekening');
});

test('an outcome is not opened without enough answers, and a question not off the route', () => {
  expect(after(costFlow, outcome).value).toBe('asking');
  expect(after(costFlow, submit({ route: 'via-gemeente' }), open('verbinding')).context.open).toBe('doorberekening');
  expect(after(costFlow, ...direct, ...numbers, outcome).value).toBe('concluding');
});

test('what a link restores takes the place of answers, of what was typed and of what was told', () => {
  const answers = { route: 'via-gemeente', verbinding: 'nieuw', maanden: 12 };
  const restored: FlowEvent = { type: 'state.restored', answers, screen: { kind: 'question', id: 'periode' } };
  const { value, context } = after(costFlow, submit({ route: 'weet-niet' }), submit({ maanden: 'x' }), restored);
  expect(value).toBe('asking');
  expect(context).toEqual(
    expect.objectContaining({
      answers: { route: 'via-gemeente', maanden: 12 },
      open: 'periode',
      drafts: {},
      problems: [],
      emptied: [],
    }),
  );
});

test('"Opnieuw" forgets everything', () => {
  const { flow: _, ...first } = after(testFlow).context;
  const { flow: __, ...again } = after(testFlow, submit({ wsp: 'ja' }), submit({}), review, { type: 'answers.cleared' }).context;
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
