import { expect, test } from 'vitest';
import { comparisonFlow, costFlow } from '../../tests/flows/small-flows.ts';
import type { Flow } from '../schema/flow.ts';
import type { Answers } from '../rules/answers.ts';
import { fieldsOf } from '../rules/questionnaire.ts';
import { openQuestion, optionalQuestion, previousQuestion, routeLength, routePosition, routeStatus } from './progress.ts';
import type { FlowContext } from './question-flow.ts';

const at = (flow: Flow, open: string, answers: Answers): FlowContext => ({
  flow,
  open,
  answers,
  decimal: undefined,
  drafts: {},
  problems: [],
  emptied: [],
});

test('the route grows and shrinks with the answers', () => {
  expect(routeLength(at(costFlow, 'wijze', {}))).toBe(3);
  expect(routeLength(at(costFlow, 'contract', { wijze: 'huren', contract: 'lopend' }))).toBe(5);
  expect(routePosition(at(costFlow, 'periode', { wijze: 'huren', contract: 'lopend' }))).toBe(4);
});

test('the first question has none before it', () => {
  expect(previousQuestion(at(costFlow, 'wijze', {}))).toBeUndefined();
  expect(previousQuestion(at(costFlow, 'periode', { wijze: 'weet-niet' }))?.id).toBe('wijze');
});

test('every question on the route is told with whether it has its answer; half a screen is not an answer', () => {
  const status = routeStatus(at(costFlow, 'periode', { wijze: 'weet-niet', weken: 0, leden: 3 }));
  expect(status.map(({ question, answered }) => [question.id, answered])).toEqual([
    ['wijze', true],
    ['periode', true],
    ['bezoekers', false],
  ]);
});

test('a part of the comparison that was not begun is optional, not open', () => {
  const parts = comparisonFlow.vragen
    .filter((question) => question.soort === 'reeks' && question.reeks === 'belang')
    .flatMap((question) => fieldsOf(comparisonFlow, question));
  const context = at(comparisonFlow, 'belang-buurt', Object.fromEntries(parts.map(({ id }) => [id, 'niet'])));
  expect(openQuestion(context)).toBeUndefined();
  expect(optionalQuestion(context)?.id).toBe('bouwstenen-gebouw');
});
