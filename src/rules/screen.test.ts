import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costFlow, flows, testFlow } from '../../tests/golden/content.ts';
import { anyAnswers } from '../../tests/golden/states.ts';
import { isComplete, routeOf } from './route.ts';
import { canShow, defaultScreen, sameScreen, screenAfter } from './screen.ts';

const all = { wsp: 'ja', taken: 'ja', eigendom: 'ja', 'contract-uwv': 'ja', 'contract-gemeente': 'ja', gebruikers: 'ja' };

test('after an answer comes the next question on the route, and the review once the answers suffice', () => {
  expect(screenAfter(testFlow, { wsp: 'ja' }, 'wsp')).toEqual({ kind: 'question', id: 'taken' });
  expect(screenAfter(testFlow, all, 'gebruikers')).toEqual({ kind: 'review' });
});

test('a changed answer leads back to the review, unless it opens a question', () => {
  const direct = { route: 'rechtstreeks', verbinding: 'nieuw', maanden: 12, raadplegen: 1, muteren: 0 };
  expect(screenAfter(testFlow, { ...all, wsp: 'nee' }, 'wsp')).toEqual({ kind: 'review' });
  expect(screenAfter(costFlow, direct, 'verbinding')).toEqual({ kind: 'review' });
  expect(screenAfter(costFlow, { ...direct, verbinding: 'bestaand' }, 'verbinding')).toEqual({ kind: 'question', id: 'al-betaald' });
});

test('after the last question the first one that was left open follows', () => {
  const { taken: _, ...open } = all;
  expect(screenAfter(testFlow, open, 'gebruikers')).toEqual({ kind: 'question', id: 'taken' });
});

test('an outcome is not shown without enough answers, a question not off the route, the review always', () => {
  expect(canShow(testFlow, {}, { kind: 'outcome' })).toBe(false);
  expect(canShow(testFlow, all, { kind: 'outcome' })).toBe(true);
  expect(canShow(costFlow, { route: 'via-gemeente' }, { kind: 'question', id: 'verbinding' })).toBe(false);
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
  expect(sameScreen({ kind: 'question', id: 'wsp' }, { kind: 'question', id: 'taken' })).toBe(false);
});
