import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonFlow, costFlow, flows, labelFlow, layeredFlow } from '../../tests/flows/small-flows.ts';
import { allFields, anyAnswers } from '../../tests/golden/states.ts';
import type { Answers } from './answers.ts';
import { fieldsOf } from './questionnaire.ts';
import { firstOpen, isComplete, nextOf, previousOf, prune, routeOf } from './route.ts';

const costRoute = (answers: Answers): readonly string[] => routeOf(costFlow, answers).map(({ id }) => id);

test.each([
  [{}, ['wijze', 'periode', 'bezoekers']],
  [{ wijze: 'huren' }, ['wijze', 'contract', 'periode', 'bezoekers']],
  [{ wijze: 'huren', contract: 'nieuw' }, ['wijze', 'contract', 'periode', 'bezoekers']],
  [{ wijze: 'huren', contract: 'lopend' }, ['wijze', 'contract', 'al-betaald', 'periode', 'bezoekers']],
  [{ wijze: 'samen' }, ['wijze', 'meebetalen', 'periode', 'bezoekers']],
  [{ wijze: 'samen', meebetalen: 'ja' }, ['wijze', 'meebetalen', 'bijdragen', 'periode', 'bezoekers']],
  [{ wijze: 'weet-niet' }, ['wijze', 'periode', 'bezoekers']],
] as const)('the cost of %j is asked in this order', (answers, ids) => {
  expect(costRoute(answers)).toEqual(ids);
});

test('changing an earlier answer drops what no longer matters and keeps the rest', () => {
  const answers = { wijze: 'huren', contract: 'lopend', 'al-betaald': 'ja', weken: 12, leden: 4, gasten: 2 };
  expect(prune(costFlow, { ...answers, wijze: 'samen' })).toEqual({ wijze: 'samen', weken: 12, leden: 4, gasten: 2 });
  expect(prune(costFlow, { ...answers, contract: 'nieuw' })).toEqual({
    wijze: 'huren',
    contract: 'nieuw',
    weken: 12,
    leden: 4,
    gasten: 2,
  });
});

describe.each(flows)('$id', ({ flow }) => {
  const fields = allFields(flow);

  test('pruned answers are all asked for on their own wijze', () => {
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
        const changed = field.kind === 'count' ? pick : (field.options[pick % field.options.length] ?? '');
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
        .filter((question) => question.soort === 'reeks' && question.reeks === series)
        .flatMap((question) => fieldsOf(comparisonFlow, question))
        .map(({ id }) => [id, 'weet-niet']),
    );

  test('each part alone suffices, and nothing at all does not', () => {
    expect(isComplete(comparisonFlow, {})).toBe(false);
    expect(isComplete(comparisonFlow, answersTo('belang'))).toBe(true);
    expect(isComplete(comparisonFlow, answersTo('bouwstenen'))).toBe(true);
  });

  test('a part that was begun must be finished', () => {
    const begun = { ...answersTo('belang'), 'blok-keuken': 'plan-1' };
    expect(firstOpen(comparisonFlow, begun)?.id).toBe('bouwstenen-gebouw');
    const { kosten: _, ...unfinished } = answersTo('belang');
    expect(firstOpen(comparisonFlow, unfinished)?.id).toBe('belang-leden');
  });
});

describe('pruning what no longer fits', () => {
  const sound = { alle: 4, toegankelijk: 3, bezoekers: 10, ehbo: 'ja' };

  test('a number of x of n goes when n becomes smaller than x, and stays while it fits', () => {
    expect(prune(layeredFlow, { ...sound, alle: 3 })).toEqual({ ...sound, alle: 3 });
    const { toegankelijk: _, ...rest } = sound;
    expect(prune(layeredFlow, { ...sound, alle: 2 })).toEqual({ ...rest, alle: 2 });
    expect(prune(layeredFlow, { ...sound, alle: 2, toegankelijk: 'weet-niet' })).toMatchObject({ toegankelijk: 'weet-niet' });
  });

  test('an answer that no field takes goes', () => {
    expect(prune(layeredFlow, { ...sound, ehbo: 'soms' })).not.toHaveProperty('ehbo');
    expect(prune(labelFlow, { wat: 'muziek_niets' })).toEqual({});
  });

  test('what rests on an answer that goes, goes too', () => {
    expect(prune(labelFlow, { wat: 'niets', wie: 'iedereen', waar: 'binnen' })).toEqual({ wat: 'niets', wie: 'iedereen' });
  });
});
