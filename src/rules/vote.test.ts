import { expect, test } from 'vitest';
import { voteFlow as flow } from '../../tests/flows/small-flows.ts';
import { tied, voteOf, votingFields } from './vote.ts';

const vote = (noord: string, oost: string, zuid: string, west: string, voorzitter?: string) =>
  voteOf(flow, { noord, oost, zuid, west, ...(voorzitter === undefined ? {} : { voorzitter }) });

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
  expect(tied(flow, { noord: 'voor', oost: 'tegen', zuid: 'voor', west: 'tegen' })).toBe(true);
  expect(tied(flow, { noord: 'voor', oost: 'tegen', zuid: 'voor', west: 'weet-niet' })).toBe(false);
  expect(tied(flow, {})).toBe(false);
});

test('nobody voted: no result', () => {
  expect(voteOf(flow, {})).toBeUndefined();
});

test('every party votes, and then the chair', () => {
  expect(votingFields(flow)).toEqual(['noord', 'oost', 'zuid', 'west', 'voorzitter']);
});

test('an unknown vote leaves the result open exactly where it could still change whether the proposal is carried', () => {
  const carried = (votes: readonly string[]): string => {
    const lead = votes.filter((cast) => cast === 'voor').length - votes.filter((cast) => cast === 'tegen').length;
    return lead === 0 ? 'chair' : lead > 0 ? 'yes' : 'no';
  };
  const tuples = (from: (at: number) => readonly string[]): readonly (readonly string[])[] =>
    [0, 1, 2, 3].reduce<readonly (readonly string[])[]>(
      (all, at) => all.flatMap((votes) => from(at).map((cast) => [...votes, cast])),
      [[]],
    );
  const wrong = tuples(() => ['voor', 'tegen', 'weet-niet']).filter((votes) => {
    const ends = new Set(tuples((at) => (votes[at] === 'weet-niet' ? ['voor', 'tegen'] : [votes[at] ?? ''])).map(carried));
    const [noord = '', oost = '', zuid = '', west = ''] = votes;
    return (vote(noord, oost, zuid, west)?.result === 'open') !== ends.size > 1;
  });
  expect(wrong).toEqual([]);
});
