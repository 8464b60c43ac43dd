import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepsFlow } from '../../tests/flows/small-flows.ts';
import { anyAnswers } from '../../tests/golden/states.ts';
import { openRequirements, stepsOutcome } from './steps.ts';

const ids = stepsFlow.vragen.map(({ id }) => id);

test('every step before the next one is done, the next one is not', () => {
  fc.assert(
    fc.property(anyAnswers(stepsFlow), (given) => {
      const { next, done, of } = stepsOutcome(stepsFlow, given);
      const before = next === undefined ? ids : ids.slice(0, ids.indexOf(next));
      for (const id of before) expect(given[id]).toBe('ja');
      if (next === undefined) expect(done).toBe(of);
      else expect(given[next]).not.toBe('ja');
    }),
  );
});

test('what is done is either before the next step or told as ahead of it', () => {
  fc.assert(
    fc.property(anyAnswers(stepsFlow), (given) => {
      const { next, ahead, done } = stepsOutcome(stepsFlow, given);
      const before = next === undefined ? ids.length : ids.indexOf(next);
      expect(before + ahead.length).toBe(done);
    }),
  );
});

test('one answer other than "weet ik niet" is enough to name a next step', () => {
  const unknown = Object.fromEntries(ids.map((id) => [id, 'weet-niet']));
  expect(stepsOutcome(stepsFlow, unknown).verdict).toBe('alles-onbekend');
  for (const id of ids) {
    for (const answer of ['ja', 'deels', 'nee'])
      expect(stepsOutcome(stepsFlow, { ...unknown, [id]: answer }).verdict).toBe('volgende-stap');
  }
});

test('a step without an answer is not done', () => {
  expect(stepsOutcome(stepsFlow, {})).toMatchObject({ verdict: 'volgende-stap', next: ids[0], done: 0 });
});

test('what a step asks for is open until its condition holds for certain', () => {
  const asked = (answers: Readonly<Record<string, string>>) => openRequirements(stepsFlow, 'vergunning', answers);
  expect(asked({})).toEqual(['Eerst de zaal.', 'Altijd een tekening.']);
  expect(asked({ zaal: 'ja', vergunning: 'nee' })).toEqual(['Altijd een tekening.']);
  expect(asked({ zaal: 'weet-niet', vergunning: 'ja' })).toEqual(['Eerst de zaal.']);
  expect(openRequirements(stepsFlow, 'besluit', {})).toEqual([]);
});
