import { expect, test } from 'vitest';
import { choice, condition, flowWith, list, numbers, several } from '../../tests/flows/small-flows.ts';
import { questionsToAsk } from './questions-to-ask.ts';

const unknown = (...bij: readonly string[]) => ({ telt: 'onbekend', bij });

const flow = flowWith('toets', {
  vragen: [
    choice('statuten', { ja: 'vervuld', 'weet-niet': unknown('notaris', 'gemeente') }),
    choice('zaal', {
      ja: { telt: 'vervuld', navraag: 'Mogen wij de zaal delen?', bij: ['gemeente'] },
      nee: 'niet-vervuld',
      'weet-niet': { ...unknown('gemeente'), navraag: 'Is er een zaal voor ons?' },
    }),
    list('hulp', ['bar', 'deur'], { ja: 'vervuld', 'weet-niet': unknown('notaris') }),
    several('spel', { muziek: 'vervuld', 'weet-niet': { ...unknown('gemeente'), 'sluit-uit': true } }),
    numbers('leden', { aantal: { hoogste: 9, onbekend: { id: 'weet-niet', label: 'Weet ik niet', bij: ['notaris'] } } }),
    choice('vergunning', { ja: 'vervuld', 'weet-niet': unknown('gemeente') }, { als: { zaal: 'nee' } }),
  ],
  groepen: [{ id: 'kern', titel: 'Kern' }],
  voorwaarden: [condition('statuten', 'kern')],
  oordelen: [{ uitkomst: 'klaar' }],
});

const everything = { statuten: 'weet-niet', zaal: 'weet-niet', bar: 'weet-niet', deur: 'ja', spel: 'weet-niet', aantal: 'weet-niet' };

test('each open question reaches each of its contacts exactly once, in the order of the flow', () => {
  expect(questionsToAsk(flow, everything)).toEqual([
    { contact: 'notaris', questions: ['statuten?', 'hulp? (bar)', 'leden?'] },
    { contact: 'gemeente', questions: ['statuten?', 'Is er een zaal voor ons?', 'spel?'] },
  ]);
});

test('what is known asks nothing, unless the answer says what must be asked', () => {
  const known = { statuten: 'ja', zaal: 'nee', bar: 'ja', deur: 'ja', spel: 'muziek', aantal: 3, vergunning: 'ja' };
  expect(questionsToAsk(flow, known)).toEqual([]);
  expect(questionsToAsk(flow, { ...known, zaal: 'ja' })).toEqual([{ contact: 'gemeente', questions: ['Mogen wij de zaal delen?'] }]);
});

test('a question that is not asked is not sent either', () => {
  expect(questionsToAsk(flow, { zaal: 'ja', vergunning: 'weet-niet' })).toEqual([
    { contact: 'gemeente', questions: ['Mogen wij de zaal delen?'] },
  ]);
});

test('a part of the outcome adds its question, and one that was there already is not doubled', () => {
  const parts = [
    { navraag: 'Waar melden wij ons?', bij: ['gemeente', 'notaris'] },
    { navraag: 'statuten?', bij: ['notaris'] },
    { bij: ['notaris'] },
  ];
  expect(questionsToAsk(flow, { statuten: 'weet-niet' }, parts)).toEqual([
    { contact: 'notaris', questions: ['statuten?', 'Waar melden wij ons?'] },
    { contact: 'gemeente', questions: ['statuten?', 'Waar melden wij ons?'] },
  ]);
});
