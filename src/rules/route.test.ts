import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonFlow, costFlow, flows } from '../../tests/golden/content.ts';
import { allFields, anyAnswers } from '../../tests/golden/states.ts';
import type { Answers } from './answers.ts';
import { fieldsOf } from './questionnaire.ts';
import { firstOpen, isComplete, nextOf, previousOf, prune, routeOf } from './route.ts';

const costRoute = (answers: Answers): readonly string[] => routeOf(costFlow, answers).map(({ id }) => id);

test.each([
  [{}, ['route', 'periode', 'gebruikers']],
  [{ route: 'rechtstreeks' }, ['route', 'verbinding', 'periode', 'gebruikers']],
  [{ route: 'rechtstreeks', verbinding: 'nieuw' }, ['route', 'verbinding', 'periode', 'gebruikers']],
  [{ route: 'rechtstreeks', verbinding: 'bestaand' }, ['route', 'verbinding', 'al-betaald', 'periode', 'gebruikers']],
  [{ route: 'via-gemeente' }, ['route', 'doorberekening', 'periode', 'gebruikers']],
  [{ route: 'via-gemeente', doorberekening: 'ja' }, ['route', 'doorberekening', 'gemeente-bedragen', 'periode', 'gebruikers']],
  [{ route: 'weet-niet' }, ['route', 'periode', 'gebruikers']],
] as const)('the cost of %j is asked in this order', (answers, ids) => {
  expect(costRoute(answers)).toEqual(ids);
});

test('changing an earlier answer drops what no longer matters and keeps the rest', () => {
  const answers = { route: 'rechtstreeks', verbinding: 'bestaand', 'al-betaald': 'ja', maanden: 12, raadplegen: 4, muteren: 2 };
  expect(prune(costFlow, { ...answers, route: 'via-gemeente' })).toEqual({ route: 'via-gemeente', maanden: 12, raadplegen: 4, muteren: 2 });
  expect(prune(costFlow, { ...answers, verbinding: 'nieuw' })).toEqual({
    route: 'rechtstreeks',
    verbinding: 'nieuw',
    maanden: 12,
    raadplegen: 4,
    muteren: 2,
  });
});

describe.each(flows)('$id', ({ flow }) => {
  const fields = allFields(flow);

  test('pruned answers are all asked for on their own route', () => {
    fc.assert(
      fc.property(anyAnswers(flow), (answers) => {
        const kept = prune(flow, answers);
        const asked = routeOf(flow, kept).flatMap((question) => fieldsOf(flow, question).map(({ id }) => id));
        for (const id of Object.keys(kept)) expect(asked).toContain(id);
      }),
    );
  });

  test('pruning twice is pruning once, and changes neither the route nor a kept answer', () => {
    fc.assert(
      fc.property(anyAnswers(flow), (answers) => {
        const kept = prune(flow, answers);
        expect(prune(flow, kept)).toEqual(kept);
        expect(routeOf(flow, kept)).toEqual(routeOf(flow, answers));
        for (const [id, answer] of Object.entries(kept)) expect(answer).toBe(answers[id]);
      }),
    );
  });

  test('changing any one answer never leaves an answer that does not matter', () => {
    fc.assert(
      fc.property(anyAnswers(flow), fc.constantFrom(...fields), fc.nat(10), (answers, field, pick) => {
        const before = prune(flow, answers);
        const changed = field.kind === 'choice' ? (field.options[pick % field.options.length] ?? '') : pick;
        const after = prune(flow, { ...before, [field.id]: changed });
        const asked = routeOf(flow, after).flatMap((question) => fieldsOf(flow, question).map(({ id }) => id));
        for (const id of Object.keys(after)) expect(asked).toContain(id);
      }),
    );
  });

  test('the answers suffice exactly when no question that is needed is open', () => {
    fc.assert(
      fc.property(anyAnswers(flow), (answers) => {
        const open = firstOpen(flow, answers);
        expect(isComplete(flow, answers)).toBe(open === undefined);
        if (open !== undefined) expect(fieldsOf(flow, open).some(({ id }) => answers[id] === undefined)).toBe(true);
      }),
    );
  });

  test('the next question of the previous one is the question itself', () => {
    fc.assert(
      fc.property(anyAnswers(flow), (answers) => {
        for (const { id } of routeOf(flow, answers)) {
          const previous = previousOf(flow, answers, id);
          if (previous !== undefined) expect(nextOf(flow, answers, previous.id)?.id).toBe(id);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('a comparison has an outcome with one of its two parts', () => {
  const answersTo = (series: string): Answers =>
    Object.fromEntries(
      comparisonFlow.vragen
        .filter(({ reeks }) => reeks === series)
        .flatMap((question) => fieldsOf(comparisonFlow, question))
        .map(({ id }) => [id, 'weet-niet']),
    );

  test('each part alone suffices, and nothing at all does not', () => {
    expect(isComplete(comparisonFlow, {})).toBe(false);
    expect(isComplete(comparisonFlow, answersTo('belang'))).toBe(true);
    expect(isComplete(comparisonFlow, answersTo('bouwstenen'))).toBe(true);
  });

  test('a part that was begun must be finished', () => {
    const begun = { ...answersTo('belang'), 'bouwsteen-branding': 'variant-1' };
    expect(firstOpen(comparisonFlow, begun)?.id).toBe('bouwstenen-strategie');
    const { marktbereik: _, ...unfinished } = answersTo('belang');
    expect(firstOpen(comparisonFlow, unfinished)?.id).toBe('belang-gemeenten-uwv');
  });
});
