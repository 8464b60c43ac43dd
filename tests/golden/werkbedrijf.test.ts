import { expect, test } from 'vitest';
import { firstOpen, isComplete, routeOf } from '../../src/rules/route.ts';
import { testOutcome } from '../../src/rules/verdict.ts';
import { voteOf } from '../../src/rules/vote.ts';
import { flowOf, outcomesOf, readCases } from './content.ts';
import { boardCases } from './list-cases.ts';
import { testUnknown, testWords } from './said.ts';

const golden = boardCases.parse(readCases('golden/werkbedrijf.yaml'));
const flow = flowOf('werkbedrijf', 'toets');
const core = { marktbewerkingsplan: 'ja', aansturing: 'ja' };

const rowsOf = (list: string): readonly string[] =>
  flow.vragen.flatMap((question) => (question.id === list && question.soort === 'lijst' ? question.rijen.map(({ id }) => id) : []));

test('the content asks the core first, then the list, the votes and the chair, which may be skipped', () => {
  expect(flow.vragen.map(({ id }) => id)).toEqual([...golden.kern, 'bestuur', 'stemmen', 'voorzitter']);
  expect(flow.vragen.filter(({ vrijblijvend }) => vrijblijvend === true).map(({ id }) => id)).toEqual(['bestuur', 'stemmen', 'voorzitter']);
  expect(rowsOf('bestuur')).toEqual(Object.keys(golden.lijst));
  expect(rowsOf('stemmen')).toEqual(golden.partijen);
});

test.each(Object.entries(golden.lijst))('%s stands at %s of the source', (id, place) => {
  expect(
    flow.voorwaarden
      .find((condition) => condition.id === id)
      ?.bronnen.map(({ plaats }) => plaats)
      .join(),
  ).toContain(place);
});

test.each(golden.gevallen)('$nr $wat', ({ kern, lijst, oordeel, vervuld }) => {
  const answers = { ...Object.fromEntries(golden.kern.map((id, at) => [id, kern[at] ?? ''])), ...lijst };
  const { verdict, met, of } = testOutcome(flow, answers);
  expect(isComplete(flow, answers)).toBe(true);
  expect(Object.keys(lijst).filter((id) => golden.lijst[id] === undefined)).toEqual([]);
  expect({ oordeel: verdict, vervuld: `${met} van ${of}` }).toEqual({ oordeel, vervuld });
});

test('the cases are all pairs of answers to the core, and lead to every outcome', () => {
  expect(new Set(golden.gevallen.map(({ kern }) => kern.join(' '))).size).toBe(9);
  expect([...new Set(golden.gevallen.map(({ oordeel }) => oordeel))].sort()).toEqual(outcomesOf('werkbedrijf'));
});

test.each(golden['zonder-oordeel'])('no verdict yet: $wat', ({ antwoorden, open }) => {
  expect(firstOpen(flow, antwoorden)?.id).toBe(open);
});

test.each(golden.stemmen)(
  '$nr $wat',
  ({ stemmen, voorzitter, uitslag, stand, 'vraagt-voorzitter': asksChair, 'door-voorzitter': byChair }) => {
    const votes = Object.fromEntries(golden.partijen.map((id, at) => [id, stemmen[at] ?? '']));
    const answers = { ...core, ...votes, ...(voorzitter !== undefined && { voorzitter }) };
    const vote = voteOf(flow, answers);
    expect({ uitslag: vote?.result, stand: `${vote?.inFavour} voor, ${vote?.against} tegen, ${vote?.unknown} onbekend` }).toEqual({
      uitslag,
      stand,
    });
    expect(vote?.byChair).toBe(byChair);
    expect(routeOf(flow, answers).some(({ id }) => id === 'voorzitter')).toBe(asksChair);
    expect(testOutcome(flow, answers).verdict, 'the vote does not touch the verdict').toBe('werkbedrijf');
  },
);

test('an unknown vote leaves the result open exactly where it could still change whether the proposal is carried', () => {
  const carried = (votes: readonly string[]): string => {
    const lead = votes.filter((vote) => vote === 'voor').length - votes.filter((vote) => vote === 'tegen').length;
    return lead === 0 ? 'chair' : lead > 0 ? 'yes' : 'no';
  };
  const choices = ['voor', 'tegen', 'weet-niet'];
  const tuples = (from: (at: number) => readonly string[]): readonly (readonly string[])[] =>
    golden.partijen.reduce<readonly (readonly string[])[]>(
      (all, _, at) => all.flatMap((votes) => from(at).map((vote) => [...votes, vote])),
      [[]],
    );
  const wrong = tuples(() => choices).filter((votes) => {
    const ends = new Set(tuples((at) => (votes[at] === 'weet-niet' ? ['voor', 'tegen'] : [votes[at] ?? ''])).map(carried));
    const { result } = voteOf(flow, { ...core, ...Object.fromEntries(golden.partijen.map((id, at) => [id, votes[at] ?? ''])) }) ?? {};
    return (result === 'open') !== ends.size > 1;
  });
  expect(wrong).toEqual([]);
});

test('nobody voted: no result', () => {
  expect(voteOf(flow, core)).toBeUndefined();
});

testUnknown(flow, golden.navragen);
testWords('werkbedrijf', flow, golden.noemt);
