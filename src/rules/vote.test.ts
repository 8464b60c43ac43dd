import { expect, test } from 'vitest';
import { flowOf } from '../../tests/golden/content.ts';
import { tied, voteOf, votingFields } from './vote.ts';

const flow = flowOf('werkbedrijf', 'toets');
const vote = (gemeenten: string, uwv: string, werkgevers: string, werknemers: string, voorzitter?: string) =>
  voteOf(flow, { gemeenten, uwv, werkgevers, werknemers, ...(voorzitter === undefined ? {} : { voorzitter }) });

test.each([
  ['all in favour is unanimous', vote('voor', 'voor', 'voor', 'voor'), 'unaniem-voor'],
  ['all against is unanimous', vote('tegen', 'tegen', 'tegen', 'tegen'), 'unaniem-tegen'],
  ['three to one is carried', vote('voor', 'voor', 'voor', 'tegen'), 'aangenomen'],
  ['one to three is lost', vote('tegen', 'tegen', 'voor', 'tegen'), 'verworpen'],
  ['three in favour carry it, whatever the fourth says', vote('voor', 'voor', 'voor', 'weet-niet'), 'aangenomen'],
  ['two in favour and one unknown is open', vote('voor', 'voor', 'tegen', 'weet-niet'), 'open'],
  ['two to two waits for the chair', vote('voor', 'tegen', 'voor', 'tegen'), 'staken'],
  ['two to two and an unknown chair waits still', vote('voor', 'tegen', 'voor', 'tegen', 'weet-niet'), 'staken'],
])('%s', (_, result, expected) => {
  expect(result?.result).toBe(expected);
});

test('two to two: the chair decides, and the outcome says so (the example of 004, 5.3)', () => {
  expect(vote('voor', 'tegen', 'voor', 'tegen', 'voor')).toMatchObject({ result: 'aangenomen', byChair: true });
  expect(vote('voor', 'tegen', 'voor', 'tegen', 'tegen')).toMatchObject({ result: 'verworpen', byChair: true });
});

test('the vote of the chair is only asked for when all votes are known and equal', () => {
  expect(tied(flow, { gemeenten: 'voor', uwv: 'tegen', werkgevers: 'voor', werknemers: 'tegen' })).toBe(true);
  expect(tied(flow, { gemeenten: 'voor', uwv: 'tegen', werkgevers: 'voor', werknemers: 'weet-niet' })).toBe(false);
  expect(tied(flow, {})).toBe(false);
});

test('nobody voted: no result', () => {
  expect(voteOf(flow, {})).toBeUndefined();
});

test('every party votes, and then the chair', () => {
  expect(votingFields(flow)).toEqual(['gemeenten', 'uwv', 'werkgevers', 'werknemers', 'voorzitter']);
});
