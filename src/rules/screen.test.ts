import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costFlow, flows, testFlow } from '../../tests/flows/small-flows.ts';
import { anyAnswers } from '../../tests/golden/states.ts';
import { isComplete, routeOf } from './route.ts';
import { canShow, defaultScreen, sameScreen, screenAfter } from './screen.ts';

const all = { statuten: 'ja', doel: 'ja', bestuur: 'ja', begroting: 'ja', verzekering: 'ja', bezoekers: 'ja' };

test('after an answer comes the next question on the route, and the review once the answers suffice', () => {
  expect(screenAfter(testFlow, { statuten: 'ja' }, 'statuten')).toEqual({ kind: 'question', id: 'doel' });
  expect(screenAfter(testFlow, all, 'bezoekers')).toEqual({ kind: 'review' });
});

test('a changed answer leads back to the review, unless it opens a question', () => {
  const direct = { wijze: 'huren', contract: 'nieuw', weken: 12, leden: 1, gasten: 0 };
  expect(screenAfter(testFlow, { ...all, statuten: 'nee' }, 'statuten')).toEqual({ kind: 'review' });
  expect(screenAfter(costFlow, direct, 'contract')).toEqual({ kind: 'review' });
  expect(screenAfter(costFlow, { ...direct, contract: 'lopend' }, 'contract')).toEqual({ kind: 'question', id: 'al-betaald' });
});

test('after the last question the first one that was left open follows', () => {
  const { doel: _, ...open } = all;
  expect(screenAfter(testFlow, open, 'bezoekers')).toEqual({ kind: 'question', id: 'doel' });
});

test('an outcome is not shown without enough answers, a question not off the route, the review always', () => {
  expect(canShow(testFlow, {}, { kind: 'outcome' })).toBe(false);
  expect(canShow(testFlow, all, { kind: 'outcome' })).toBe(true);
  expect(canShow(costFlow, { wijze: 'samen' }, { kind: 'question', id: 'contract' })).toBe(false);
  expect(canShow(costFlow, {}, { kind: 'question', id: 'bestaat-niet' })).toBe(false);
  expect(canShow(costFlow, {}, { kind: 'review' })).toBe(true);
});

describe.each(flows)('$id', ({ flow }) => {
  test('the screen that follows from the answers can be shown, and is the outcome exactly when they suffice', () => {
    fc.assert(
      fc.property(anyAnswers(flow), (answers) => {
        const screen = defaultScreen(flow, answers);
        expect(canShow(flow, answers, screen)).toBe(true);
        expect(screen.kind === 'outcome').toBe(isComplete(flow, answers));
      }),
    );
  });

  test('wherever a reader answers, the screen that comes next can be shown', () => {
    fc.assert(
      fc.property(anyAnswers(flow), (answers) => {
        for (const { id } of routeOf(flow, answers)) expect(canShow(flow, answers, screenAfter(flow, answers, id))).toBe(true);
      }),
    );
  });
});

test('two screens are the same when they show the same thing', () => {
  expect(sameScreen({ kind: 'review' }, { kind: 'review' })).toBe(true);
  expect(sameScreen({ kind: 'review' }, { kind: 'outcome' })).toBe(false);
  expect(sameScreen({ kind: 'question', id: 'statuten' }, { kind: 'question', id: 'doel' })).toBe(false);
});
